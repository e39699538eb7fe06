import type Database from 'libsql';

/** "CliE" in ASCII: marks the file as ours, so that no other program's database is written to. */
const APPLICATION_ID = 0x436c6945;

/** Rises when the tables change. */
const SCHEMA_VERSION = 1;

const TABLES = `
  create table record (
    kind text not null,
    id text not null,
    owner text not null,
    version integer not null check (version > 0),
    change integer not null,
    body text not null check (json_valid(body)),
    primary key (kind, id)
  ) strict, without rowid;
  create table change_log (
    change integer not null,
    kind text not null,
    id text not null,
    version integer not null,
    owner text not null,
    at text not null,
    primary key (change, kind, id, version)
  ) strict, without rowid;
  pragma application_id = ${APPLICATION_ID};
  pragma user_version = ${SCHEMA_VERSION};
`;

function pragma(database: Database.Database, name: string): number {
  const row = database.prepare(`select * from pragma_${name}`).get() as Record<string, number>;
  return row[name] ?? 0;
}

/**
 * Makes the tables in a new file and checks an existing one.
 *
 * @throws Error when the file is another program's database or of a newer version of this one.
 */
export function prepareTables(database: Database.Database, file: string): void {
  // Immediate: two processes that open a new file at once make the tables one after the other.
  database
    .transaction(() => {
      const version = pragma(database, 'user_version');
      const ours = pragma(database, 'application_id') === APPLICATION_ID;
      const tables = database.prepare('select count(*) as n from sqlite_schema').get() as {
        n: number;
      };
      if (!ours && tables.n === 0) {
        database.exec(TABLES);
        return;
      }
      if (!ours) throw new Error(`${file} is a database of another program. Choose another --db.`);
      if (version > SCHEMA_VERSION) {
        throw new Error(
          `${file} was written by a newer version of climate-embed (tables ${version}, this one knows ` +
            `${SCHEMA_VERSION}). Update @climate-embed/server.`,
        );
      }
    })
    .immediate();
}
