-- Sessions by video to come of which somebody has not said that they will be in California: every worklist looks for them.
alter table appointment add key appointment_by_whereabouts (modality, ends_at);
