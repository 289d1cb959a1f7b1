-- What a number is still to be texted: a note makes room for a reminder.
create index message_ahead on message (address, due_at);
