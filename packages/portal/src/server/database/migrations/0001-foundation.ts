import type { Migration } from './index.js';

export const foundation: Migration = {
  name: 'foundation',
  statements: [
    // Keys made once for this installation; never shown.
    `create table secrets (name text primary key, value text not null)`,

    `create table accounts (
      id text primary key,
      name text not null,
      role text not null check (role in ('resident', 'socialWorker', 'clerk')),
      community text,
      password text not null,
      created_at timestamptz not null default now()
    )`,

    // Only the hash of a token is kept: who reads the table cannot sign in with it.
    `create table sessions (
      token_hash text primary key,
      account text not null references accounts (id) on delete cascade,
      created_at timestamptz not null,
      expires_at timestamptz not null
    )`,
    `create index sessions_by_expiry on sessions (expires_at)`,

    `create table sign_in_failures (key_hash text not null, at timestamptz not null)`,
    `create index sign_in_failures_by_key on sign_in_failures (key_hash, at)`,

    `create table counters (name text primary key, last integer not null)`,

    // The need itself is one JSON text, checked by the subject's model; what is looked for by has columns.
    // After its term the text goes, and number, days and state stay.
    `create table needs (
      number text primary key,
      community text not null,
      handed_in_by text not null references accounts (id),
      idempotency_key text not null,
      body jsonb,
      state text not null,
      received_on date not null,
      ended_on date,
      erased_on date,
      version integer not null default 1,
      unique (handed_in_by, idempotency_key)
    )`,
    `create index needs_by_community on needs (community, state)`,
    `create index needs_by_person on needs (handed_in_by)`,

    `create table matter_checks (
      number text primary key,
      checked_by text not null references accounts (id),
      idempotency_key text not null,
      checked_on date not null,
      place text not null,
      law_date date not null,
      facts jsonb not null,
      title text not null,
      asked_by text not null,
      outcome text not null,
      value text,
      decision jsonb not null,
      override_value text,
      override_reason text,
      unique (checked_by, idempotency_key)
    )`,

    // The file itself is kept, and checked again by the rules of its place and day whenever somebody looks.
    `create table ledgers (
      number text primary key,
      handed_in_by text not null references accounts (id),
      handed_in_on date not null,
      idempotency_key text not null,
      file_name text not null,
      file_hash text not null,
      file bytea not null,
      place text not null,
      law_date date not null,
      packs text not null,
      lines integer not null,
      met integer not null,
      unmet integer not null,
      unknown integer not null,
      broken integer not null,
      unique (handed_in_by, idempotency_key)
    )`,

    // Who did what when, to which version of what. No words that a person wrote stand here.
    `create table audit (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      account text,
      action text not null,
      subject text not null,
      before_hash text,
      after_hash text,
      chain_hash text not null
    )`,
    `create index audit_by_subject on audit (subject, id)`,
  ],
};
