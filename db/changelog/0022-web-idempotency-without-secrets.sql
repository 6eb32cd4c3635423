--liquibase formatted sql

--changeset rakor:0022-idempotency-without-secrets
UPDATE idempotency SET answer = '' WHERE answer LIKE '%"password":"%';
--rollback SELECT 1;
