package org.openhour.booking.edge;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.staff.StaffMember;

/** Something to knock at. */
@RestController
class Echo {

    record Said(@NotBlank String word, @Nullable LocalDate day) {}

    @PostMapping({"/api/v1/echo", "/api/v1/desk/echo"})
    Said echo(@Valid @RequestBody Said said) {
        return said;
    }

    @GetMapping("/api/v1/desk/whoami")
    String who(@AuthenticationPrincipal StaffMember member) {
        return member.name();
    }

    @GetMapping("/api/v1/broken")
    String fail() {
        throw new IllegalStateException("Pell, of 12 Elm Street");
    }
}
