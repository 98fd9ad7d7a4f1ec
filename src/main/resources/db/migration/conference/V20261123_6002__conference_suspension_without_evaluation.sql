-- A 中断 without an evaluation sheet is put before a meeting with its reason.
alter table agenda_item add column reason text;
alter table agenda_item add check (reason is null or purpose = 'SUSPENSION');
comment on column agenda_item.reason is '中断の理由: 評価シートのない中断を議題にしたとき';
