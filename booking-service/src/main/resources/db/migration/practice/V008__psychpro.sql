-- PsychPro, for which Openhour ships configured: its name, telephone, texts and services. Offices and clinicians are the
-- practice's to add.
insert into practice (id, name, phone, email, zone, desk_hours_en, desk_hours_es) values
  (1, 'PsychPro', '+16196938327', 'hello@psychpro.example', 'America/Los_Angeles',
   'Monday to Friday, 8:00 AM – 6:00 PM Pacific', 'De lunes a viernes, de 8:00 a. m. a 6:00 p. m., hora del Pacífico');

insert into practice_text (practice_id, text_key, language, content) values
  (1, 'FIRST_SESSION', 'en',
   'Be open. You decide what to share; the more we know, the better we can help.
Say what works and what doesn’t. Your feedback makes the work better, so tell us early and often.
Expect some discomfort. Talking about hard things can feel worse before it feels better, and that is normal.
Plan for practice. Much of what helps happens between our meetings, in small steps you try out yourself.'),
  (1, 'FIRST_SESSION', 'es',
   'Hable con franqueza. Usted decide qué contar; cuanto más sepamos, mejor podremos ayudar.
Diga qué le sirve y qué no. Su opinión mejora el trabajo, así que díganos pronto y a menudo.
Cuente con alguna incomodidad. Hablar de lo difícil puede sentirse peor antes de sentirse mejor, y es normal.
Reserve tiempo para practicar. Mucho de lo que ayuda ocurre entre reuniones, en pasos pequeños que usted prueba.'),
  (1, 'TELEHEALTH_CONSENT', 'en',
   'Meeting by video means that we talk over a private, encrypted connection instead of in one room.
It has limits: a connection can fail, and someone near you may overhear. We agree at the start on how to go on if it breaks off.
We ask at every meeting where you are, so that we can send help to the right place if you need it.
It is your choice. You may change your mind at any time and meet in person, and it does not affect your care.'),
  (1, 'TELEHEALTH_CONSENT', 'es',
   'Reunirse por video significa que hablamos por una conexión privada y cifrada en lugar de en una misma sala.
Tiene límites: la conexión puede fallar y alguien cerca de usted puede oír. Al comenzar acordamos cómo seguir si se corta.
En cada reunión le preguntamos dónde está, para poder enviar ayuda al lugar correcto si la necesita.
Es su decisión. Puede cambiar de opinión en cualquier momento y venir en persona, y eso no afecta su atención.'),
  (1, 'PRIVACY', 'en',
   'We ask only for what we need to arrange and hold your appointment: your name, how to reach you, and your date of birth.
We do not sell or share it, and no mobile information is shared with third parties for marketing.
Texts and emails give a date, a time and a private link, and nothing about why you come.
This site sets only the cookies it needs to work, loads nothing from others, and does not track you.'),
  (1, 'PRIVACY', 'es',
   'Pedimos solo lo necesario para programar y atender su cita: su nombre, cómo comunicarnos y su fecha de nacimiento.
No lo vendemos ni lo compartimos, y ningún dato móvil se comparte con terceros para mercadeo.
Los mensajes y correos dan una fecha, una hora y un enlace privado, y nada sobre el motivo.
Este sitio usa solo las cookies que necesita para funcionar, no carga nada de otros y no le rastrea.');

insert into service (id, slug, name_en, name_es, minutes, buffer_before, buffer_after, starts_every, notice_minutes,
  horizon_days, late_cancel_hours, price, first_visit, bookable_online) values
  (x'01940000000070008000000000000030', 'consultation', 'Consultation', 'Consulta', 15, 0, 5, 15, 60, 60, 0, 0, true, true),
  (x'01940000000070008000000000000031', 'intake', 'First session', 'Primera sesión', 60, 0, 10, 30, 720, 90, 24, 220, true, true),
  (x'01940000000070008000000000000032', 'individual', 'Individual session', 'Sesión individual', 50, 0, 10, 30, 720, 90, 24, 180, false, true),
  (x'01940000000070008000000000000033', 'couples-50', 'Couples session', 'Sesión de pareja', 50, 0, 10, 30, 720, 90, 24, 210, false, true),
  (x'01940000000070008000000000000034', 'couples-80', 'Long couples session', 'Sesión larga de pareja', 80, 0, 10, 30, 720, 90, 24, 310, false, true),
  (x'01940000000070008000000000000035', 'group', 'Group', 'Grupo', 90, 0, 15, 30, 1440, 90, 48, 70, false, false);

insert into service_offering_modalities (service_offering_id, modalities) values
  (x'01940000000070008000000000000030', 'IN_PERSON'),
  (x'01940000000070008000000000000030', 'TELEHEALTH'),
  (x'01940000000070008000000000000031', 'IN_PERSON'),
  (x'01940000000070008000000000000031', 'TELEHEALTH'),
  (x'01940000000070008000000000000032', 'IN_PERSON'),
  (x'01940000000070008000000000000032', 'TELEHEALTH'),
  (x'01940000000070008000000000000033', 'IN_PERSON'),
  (x'01940000000070008000000000000033', 'TELEHEALTH'),
  (x'01940000000070008000000000000034', 'IN_PERSON'),
  (x'01940000000070008000000000000034', 'TELEHEALTH'),
  (x'01940000000070008000000000000035', 'IN_PERSON');
