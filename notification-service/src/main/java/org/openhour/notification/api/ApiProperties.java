package org.openhour.notification.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param longestBody what a request's body may hold at most
 */
@ConfigurationProperties("openhour.api")
record ApiProperties(@DefaultValue("64KB") DataSize longestBody) {}
