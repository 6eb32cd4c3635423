--liquibase formatted sql

--changeset rakor:0015-series
CREATE TABLE series (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  recorder_id BIGINT NOT NULL,
  organizer_id BIGINT NULL,
  chair_post_id BIGINT NULL,
  kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('COORDINATION', 'HEARING', 'WORKING_VISIT', 'FGD', 'BRIEFING', 'PLANNING', 'SIGNING', 'EVALUATION')),
  venue VARCHAR(300) NULL,
  mode VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL CHECK (mode IN ('IN_PERSON', 'ONLINE', 'HYBRID')),
  security_class VARCHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (security_class IN ('B', 'T', 'R')),
  rhythm INT NULL,
  rhythm_unit VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL CHECK (rhythm_unit IN ('WEEK', 'MONTH')),
  ended_on DATE NULL,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT series_code UNIQUE (code),
  CONSTRAINT series_rhythm CHECK ((rhythm IS NULL) = (rhythm_unit IS NULL)),
  INDEX series_by_name (name, id),
  CONSTRAINT series_recorder FOREIGN KEY (recorder_id) REFERENCES organization (id),
  CONSTRAINT series_organizer FOREIGN KEY (organizer_id) REFERENCES organization (id),
  CONSTRAINT series_chair_post FOREIGN KEY (chair_post_id) REFERENCES post (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE series;

--changeset rakor:0015-series_host
CREATE TABLE series_host (
  series_id BIGINT NOT NULL,
  number INT NOT NULL,
  organization_id BIGINT NOT NULL,
  PRIMARY KEY (series_id, number),
  CONSTRAINT series_host_series FOREIGN KEY (series_id) REFERENCES series (id),
  CONSTRAINT series_host_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE series_host;

--changeset rakor:0015-series_invitee
CREATE TABLE series_invitee (
  series_id BIGINT NOT NULL,
  number INT NOT NULL,
  organization_id BIGINT NULL,
  post_id BIGINT NULL,
  group_text VARCHAR(300) NULL,
  side VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL CHECK (side IN ('GOVERNMENT', 'INDUSTRY', 'OTHER')),
  removed_at DATETIME(6) NULL,
  PRIMARY KEY (series_id, number),
  CONSTRAINT series_invitee_whom CHECK ((organization_id IS NULL) <> (group_text IS NULL)),
  CONSTRAINT series_invitee_series FOREIGN KEY (series_id) REFERENCES series (id),
  CONSTRAINT series_invitee_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT series_invitee_post FOREIGN KEY (post_id) REFERENCES post (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE series_invitee;

--changeset rakor:0015-meeting-series
ALTER TABLE meeting ADD series_id BIGINT NULL, ADD INDEX meeting_of_series (series_id, date, id), ADD CONSTRAINT meeting_series FOREIGN KEY (series_id) REFERENCES series (id);
--rollback ALTER TABLE meeting DROP FOREIGN KEY meeting_series, DROP INDEX meeting_of_series, DROP COLUMN series_id;

--changeset rakor:0015-agenda_item-kind
ALTER TABLE agenda_item ADD kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'TOPIC' CHECK (kind IN ('TOPIC', 'FOLLOW_UP'));
--rollback ALTER TABLE agenda_item DROP COLUMN kind;

--changeset rakor:0015-meeting_review
CREATE TABLE meeting_review (
  meeting_id BIGINT NOT NULL,
  number INT NOT NULL,
  agenda_number INT NOT NULL,
  commitment_id BIGINT NOT NULL,
  note VARCHAR(1000) NULL,
  reviewed_at DATETIME(6) NOT NULL,
  reviewed_by VARCHAR(150) NOT NULL,
  removed_at DATETIME(6) NULL,
  version BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (meeting_id, number),
  CONSTRAINT meeting_review_once UNIQUE (meeting_id, commitment_id),
  INDEX meeting_review_of (commitment_id, meeting_id),
  CONSTRAINT meeting_review_item FOREIGN KEY (meeting_id, agenda_number) REFERENCES agenda_item (meeting_id, number),
  CONSTRAINT meeting_review_commitment FOREIGN KEY (commitment_id) REFERENCES commitment (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE meeting_review;
