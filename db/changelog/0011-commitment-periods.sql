--liquibase formatted sql

--changeset rakor:0011-commitment_period
CREATE TABLE commitment_period (
  commitment_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  seq BIGINT NOT NULL,
  valid_to DATE NOT NULL,
  known_from DATETIME(6) NOT NULL,
  known_to DATETIME(6) NOT NULL,
  status VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
  owner_id BIGINT NULL,
  owner_side VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  strength VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  topic_id BIGINT NULL,
  due_date DATE NULL,
  due_key DATE NOT NULL,
  review_on DATE NULL,
  missing VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  incomplete BOOLEAN NOT NULL,
  state_since DATE NOT NULL,
  heard_on DATE NULL,
  reported_on DATE NULL,
  completed_on DATE NULL,
  blocked_claimed_on DATE NULL,
  blocked_confirmed_on DATE NULL,
  on_behalf VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  slips INT NOT NULL,
  slip_days INT NOT NULL,
  PRIMARY KEY (commitment_id, valid_from, seq),
  INDEX commitment_period_of_owner (owner_id, valid_to, valid_from),
  CONSTRAINT commitment_period_of FOREIGN KEY (commitment_id) REFERENCES commitment (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE commitment_period;

--changeset rakor:0011-commitment_period-of-what-there-was
INSERT INTO commitment_period (commitment_id, valid_from, seq, valid_to, known_from, known_to, status, owner_id, owner_side, strength, topic_id, due_date, due_key, review_on,
  missing, incomplete, state_since, heard_on, reported_on, completed_on, blocked_claimed_on, blocked_confirmed_on, on_behalf, slips, slip_days)
SELECT c.id, c.meeting_date, 0, '9999-12-31', c.recorded_at, '9999-12-31 00:00:00', c.status, c.owner_id, c.owner_side, c.strength, c.topic_id, c.due_date, c.due_key, c.review_on,
  c.missing, c.incomplete, c.state_since, c.heard_on, c.reported_on, c.completed_on, c.blocked_claimed_on, c.blocked_confirmed_on, c.on_behalf, c.slips, c.slip_days FROM commitment c;
--rollback DELETE FROM commitment_period;
