-- What a token is for, until when and by whom: an administrator sees all tokens of her municipality and ends one that is no longer needed.
alter table platform.token_hash
    add column id           uuid   not null default gen_random_uuid() unique,
    add column scopes       text[] not null default '{HOUSING_BENEFIT}' check (cardinality(scopes) > 0),
    add column last_day     date,
    add column last_used_on date,
    add column revoked_by   uuid;
alter table platform.token_hash alter column id drop default, alter column scopes drop default;
create index token_hash_of_municipality on platform.token_hash (municipality_id, created_at);
comment on column platform.token_hash.staff_id is '発行した職員。その職員が使えなくなると、トークンも使えなくなる';
comment on column platform.token_hash.scopes is '利用範囲';
comment on column platform.token_hash.last_day is '有効期限（この日まで）。空は期限なし（練習市だけ）';
comment on column platform.token_hash.last_used_on is '最後に使われた日';
