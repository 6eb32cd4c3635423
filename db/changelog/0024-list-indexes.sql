--liquibase formatted sql

--changeset rakor:0024-outbox-by-receiver
ALTER TABLE outbox ADD INDEX outbox_by_receiver (receiver, created_at, code);
--rollback ALTER TABLE outbox DROP INDEX outbox_by_receiver;

--changeset rakor:0024-outbox-by-kind
ALTER TABLE outbox ADD INDEX outbox_by_kind (kind, created_at, code);
--rollback ALTER TABLE outbox DROP INDEX outbox_by_kind;

--changeset rakor:0024-minutes-by-status
ALTER TABLE minutes_version ADD INDEX minutes_by_status (status, meeting_id, number);
--rollback ALTER TABLE minutes_version DROP INDEX minutes_by_status;
