-- What was answered about one appointment.
create index client_response_of on client_response (appointment_id, received_at);
