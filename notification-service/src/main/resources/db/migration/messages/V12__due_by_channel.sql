-- Each channel has its own queue: what waits for one must not be read over by the other.
alter table message
  drop key message_due,
  add key message_due (state, channel, due_at);
