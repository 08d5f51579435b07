/**
 * The schema of a store as text, made from the catalogue: tables, columns, constraints, indexes, policies, privileges,
 * triggers and functions, always in the same order. Committed as docs/schema.sql, so that a change of the schema is a
 * diff. It is for reading; it is not run.
 */
import type { ClientBase } from 'pg'

const EIGEN = `n.nspname not in ('information_schema', 'public') and n.nspname !~ '^pg_'`
/** PostgreSQL 18 lists NOT NULL as constraints as well; they stand with the columns already. */
const SOORTEN = `'c', 'f', 'p', 'u', 'x'`

export async function schemabeeld(client: ClientBase): Promise<string> {
  const vraag = async (sql: string, waarden: unknown[] = []): Promise<string[]> =>
    (await client.query<{ regel: string }>(sql, waarden)).rows.map(({ regel }) => regel)
  await client.query("select set_config('search_path', 'pg_catalog', false)")
  const eigenaren = await vraag(`select distinct rolname as regel from pg_roles r
    where exists (select from pg_namespace n where n.nspowner = r.oid and ${EIGEN}) order by 1`)
  const regels = ['-- Made by `npm run schema` from the catalogue of a migrated store. For reading; do not edit.', '']
  regels.push(...(await vraag(SCHEMAS)), '', ...(await vraag(FUNCTIES)))
  for (const tabel of await vraag(TABELLEN)) {
    const kolommen = await vraag(KOLOMMEN, [tabel])
    const eisen = await vraag(EISEN, [tabel])
    regels.push('', `create table ${tabel} (`, [...kolommen, ...eisen].map((regel) => `  ${regel}`).join(',\n'), ');')
    for (const deel of [TOELICHTING, INDEXEN, TRIGGERS, RIJBEVEILIGING, POLICIES, RECHTEN, KOLOMRECHTEN]) {
      regels.push(...(await vraag(deel, [tabel])))
    }
  }
  // Who migrates owns the tables; the name differs from store to store.
  const tekst = `${regels.join('\n')}\n`
  return eigenaren.reduce((beeld, rol) => beeld.replaceAll(new RegExp(`\\b${rol}\\b`, 'g'), 'EIGENAAR'), tekst)
}

const SCHEMAS = `
  select format('create schema %I;', n.nspname) || coalesce((
    select string_agg(format(E'\\ngrant %s on schema %I to %I;', lower(a.privilege_type), n.nspname, a.grantee::regrole::text),
      '' order by a.grantee::regrole::text, a.privilege_type)
    from aclexplode(n.nspacl) a where a.grantee <> n.nspowner), '') as regel
  from pg_namespace n where ${EIGEN} order by n.nspname`

const FUNCTIES = `
  select rtrim(pg_get_functiondef(p.oid), E'\\n') || ';' as regel
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${EIGEN}
  order by n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)`

const TABELLEN = `
  select format('%I.%I', n.nspname, c.relname) as regel
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${EIGEN} and c.relkind in ('r', 'p') order by 1`

const KOLOMMEN = `
  select format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod))
    || case when a.attnotnull then ' not null' else '' end
    || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as regel
  from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`

const EISEN = `
  select format('constraint %I %s', conname, pg_get_constraintdef(oid)) as regel
  from pg_constraint where conrelid = $1::regclass and contype in (${SOORTEN})
  order by array_position(array['p', 'u', 'x', 'c', 'f'], contype::text), conname`

const TOELICHTING = `
  select format('comment on table %s is %L;', $1::text, tekst) as regel
  from obj_description($1::regclass, 'pg_class') as tekst where tekst is not null`

/** An index that belongs to a constraint stands there already. */
const INDEXEN = `
  select pg_get_indexdef(i.indexrelid) || ';' as regel from pg_index i
  where i.indrelid = $1::regclass and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
  order by 1`

const TRIGGERS = `
  select pg_get_triggerdef(oid) || ';'
    || case tgenabled when 'A' then ' -- always' when 'D' then ' -- disabled' when 'R' then ' -- replica' else '' end as regel
  from pg_trigger where tgrelid = $1::regclass and not tgisinternal order by tgname`

const RIJBEVEILIGING = `
  select format('alter table %s %s row level security;', $1::text, woord) as regel
  from pg_class c, lateral (values
    (1, case when c.relrowsecurity then 'enable' else 'disable' end),
    (2, case when c.relforcerowsecurity then 'force' else 'no force' end)) as w(nr, woord)
  where c.oid = $1::regclass order by nr`

const POLICIES = `
  select format('create policy %I on %s as %s for %s to %s', policyname, $1::text, lower(permissive), lower(cmd),
      (select string_agg(rol::text, ', ' order by rol::text) from unnest(roles) as rol))
    || coalesce(' using (' || qual || ')', '') || coalesce(' with check (' || with_check || ')', '') || ';' as regel
  from pg_policies where format('%I.%I', schemaname, tablename) = $1::text order by policyname`

const RECHTEN = `
  select format('grant %s on %s to %s;', string_agg(lower(a.privilege_type), ', ' order by a.privilege_type), $1::text,
    case a.grantee when 0 then 'public' else a.grantee::regrole::text end) as regel
  from pg_class c, aclexplode(c.relacl) a
  where c.oid = $1::regclass and a.grantee <> c.relowner group by a.grantee order by 1`

const KOLOMRECHTEN = `
  select format('grant %s (%s) on %s to %s;', lower(x.privilege_type), string_agg(a.attname::text, ', ' order by a.attnum),
    $1::text, case x.grantee when 0 then 'public' else x.grantee::regrole::text end) as regel
  from pg_attribute a, aclexplode(a.attacl) x
  where a.attrelid = $1::regclass and a.attnum > 0 group by x.grantee, x.privilege_type order by 1`
