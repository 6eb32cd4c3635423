--liquibase formatted sql

--changeset rakor:0012-commitment_count
CREATE TABLE commitment_count (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  recorder_id BIGINT NOT NULL,
  owner_side VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  incomplete BOOLEAN NOT NULL,
  number BIGINT NOT NULL,
  folding BOOLEAN NOT NULL DEFAULT FALSE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE commitment_count;

--changeset rakor:0012-commitment_count-of-what-there-was
INSERT INTO commitment_count (recorder_id, owner_side, status, incomplete, number)
SELECT c.recorder_id, c.owner_side, c.status, c.incomplete, COUNT(*) FROM commitment c WHERE c.leaf = TRUE GROUP BY c.recorder_id, c.owner_side, c.status, c.incomplete;
--rollback DELETE FROM commitment_count;

--changeset rakor:0012-meeting-followed
ALTER TABLE meeting ADD followed BOOLEAN NOT NULL DEFAULT FALSE, ADD INDEX meeting_unfollowed (followed, date, id, status);
--rollback ALTER TABLE meeting DROP INDEX meeting_unfollowed, DROP COLUMN followed;

--changeset rakor:0012-meeting-followed-of-what-there-was
UPDATE meeting m SET m.followed = TRUE WHERE m.id IN (SELECT c.meeting_id FROM commitment c WHERE c.status IS NULL OR c.status <> 'ANNULLED');
--rollback UPDATE meeting SET followed = FALSE;

--changeset rakor:0012-commitment-flags
ALTER TABLE commitment
  DROP INDEX commitment_by_side,
  DROP INDEX commitment_by_review,
  ADD INDEX commitment_by_side (owner_side, status, due_key, completed_on),
  ADD INDEX commitment_by_review (due_key, review_on, status, id),
  ADD INDEX commitment_blocked (blocked_claimed_on, status, blocked_confirmed_on);
--rollback ALTER TABLE commitment DROP INDEX commitment_by_side, DROP INDEX commitment_by_review, DROP INDEX commitment_blocked, ADD INDEX commitment_by_side (owner_side, status, due_key), ADD INDEX commitment_by_review (due_key, review_on, id);

--changeset rakor:0012-commitment_party-walked
ALTER TABLE commitment_party DROP INDEX commitment_party_by_status, ADD leads BOOLEAN NOT NULL DEFAULT TRUE, ADD shown BOOLEAN NOT NULL DEFAULT FALSE;
--rollback ALTER TABLE commitment_party DROP COLUMN leads, DROP COLUMN shown, ADD INDEX commitment_party_by_status (organization_id, status, due_key, commitment_id);

--changeset rakor:0012-commitment_party-walked-of-what-there-was
UPDATE commitment_party p JOIN commitment c ON c.id = p.commitment_id SET p.shown = c.proposed_once AND c.leaf;
--rollback UPDATE commitment_party SET shown = FALSE;

--changeset rakor:0012-commitment_party-led-of-what-there-was
UPDATE commitment_party p JOIN commitment_party t ON t.commitment_id = p.commitment_id AND t.organization_id = p.organization_id AND t.role < p.role SET p.leads = FALSE;
--rollback UPDATE commitment_party SET leads = TRUE;

--changeset rakor:0012-commitment_party-by_status
ALTER TABLE commitment_party ADD INDEX commitment_party_by_status (organization_id, status, due_key, commitment_id, leads, shown);
--rollback ALTER TABLE commitment_party DROP INDEX commitment_party_by_status;

--changeset rakor:0012-commitment-offices
ALTER TABLE commitment
  ADD INDEX commitment_of_office (recorder_id, status, due_key, id, owner_id, counterpart_id),
  ADD INDEX commitment_on_behalf (on_behalf, due_key, id);
--rollback ALTER TABLE commitment DROP INDEX commitment_of_office, DROP INDEX commitment_on_behalf;
