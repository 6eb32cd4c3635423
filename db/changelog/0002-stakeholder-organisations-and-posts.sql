--liquibase formatted sql

--changeset rakor:0002-organization
CREATE TABLE organization (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  short_name VARCHAR(80) NULL,
  side VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (side IN ('GOVERNMENT', 'INDUSTRY', 'OTHER')),
  regency BOOLEAN NOT NULL,
  kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('OFFICE', 'DISTRICT', 'ESTATE_OPERATOR', 'COMPANY', 'ASSOCIATION', 'OUTSIDE_BODY', 'SCHOOL', 'COMMUNITY')),
  nib VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  successor_id BIGINT NULL,
  valid_from DATE NULL,
  valid_to DATE NULL,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT organization_code UNIQUE (code),
  CONSTRAINT organization_nib UNIQUE (nib),
  INDEX organization_by_name (name, id),
  INDEX organization_by_kind (kind, name, id),
  CONSTRAINT organization_successor FOREIGN KEY (successor_id) REFERENCES organization (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE organization;

--changeset rakor:0002-organization_name
CREATE TABLE organization_name (
  name_key VARCHAR(200) NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  proper BOOLEAN NOT NULL,
  INDEX organization_name_of (organization_id),
  CONSTRAINT organization_name_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE organization_name;

--changeset rakor:0002-estate
CREATE TABLE estate (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  valid_from DATE NULL,
  valid_to DATE NULL,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT estate_code UNIQUE (code),
  INDEX estate_by_name (name, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE estate;

--changeset rakor:0002-estate_district
CREATE TABLE estate_district (
  estate_id BIGINT NOT NULL,
  organization_id BIGINT NOT NULL,
  PRIMARY KEY (estate_id, organization_id),
  CONSTRAINT estate_district_estate FOREIGN KEY (estate_id) REFERENCES estate (id),
  CONSTRAINT estate_district_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE estate_district;

--changeset rakor:0002-organization_link
CREATE TABLE organization_link (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  number INT NOT NULL,
  relation VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (relation IN ('DIVISION', 'OPERATES', 'TENANT', 'MEMBER')),
  organization_id BIGINT NOT NULL,
  other_id BIGINT NULL,
  estate_id BIGINT NULL,
  valid_from DATE NULL,
  valid_to DATE NULL,
  CONSTRAINT organization_link_ends CHECK ((relation IN ('DIVISION','MEMBER') AND other_id IS NOT NULL AND estate_id IS NULL) OR (relation IN ('OPERATES','TENANT') AND other_id IS NULL AND estate_id IS NOT NULL)),
  CONSTRAINT organization_link_number UNIQUE (organization_id, number),
  INDEX organization_link_from (organization_id, relation),
  INDEX organization_link_to (other_id, relation),
  INDEX organization_link_estate (estate_id, relation),
  CONSTRAINT organization_link_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT organization_link_other FOREIGN KEY (other_id) REFERENCES organization (id),
  CONSTRAINT organization_link_estate_fk FOREIGN KEY (estate_id) REFERENCES estate (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE organization_link;

--changeset rakor:0002-person
CREATE TABLE person (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(150) NOT NULL,
  title_before VARCHAR(60) NULL,
  title_after VARCHAR(100) NULL,
  organization_id BIGINT NULL,
  email VARCHAR(254) NULL,
  phone VARCHAR(30) NULL,
  nip VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ended_on DATE NULL,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT person_code UNIQUE (code),
  INDEX person_by_name (name, id),
  CONSTRAINT person_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE person;

--changeset rakor:0002-post
CREATE TABLE post (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  organization_id BIGINT NOT NULL,
  superior_id BIGINT NULL,
  ended_on DATE NULL,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT post_code UNIQUE (code),
  INDEX post_by_organization (organization_id, name, id),
  INDEX post_by_name (name, id),
  CONSTRAINT post_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT post_superior FOREIGN KEY (superior_id) REFERENCES post (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE post;

--changeset rakor:0002-incumbency
CREATE TABLE incumbency (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  post_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  status VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (status IN ('DEFINITIVE', 'PLT', 'PLH', 'PJ', 'PJS')),
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT incumbency_code UNIQUE (code),
  INDEX incumbency_of_post (post_id, valid_from),
  INDEX incumbency_of_person (person_id, valid_to),
  CONSTRAINT incumbency_post FOREIGN KEY (post_id) REFERENCES post (id),
  CONSTRAINT incumbency_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE incumbency;

--changeset rakor:0002-topic
CREATE TABLE topic (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_id VARCHAR(120) NOT NULL,
  name_en VARCHAR(120) NOT NULL,
  position INT NOT NULL,
  ended_on DATE NULL,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT topic_code UNIQUE (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE topic;
