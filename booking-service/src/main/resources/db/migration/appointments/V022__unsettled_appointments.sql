-- Sessions by video to come whose client has not said that they will be in California are looked for on every worklist.
alter table appointment add key appointment_by_whereabouts (modality, in_california, ends_at);
