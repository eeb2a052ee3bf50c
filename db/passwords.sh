#!/bin/bash
# Gives the roles of db/roles.sql the passwords that docker-compose.yml has made, and the superuser one that nobody
# knows. Run once by PostgreSQL's image, before it lets anyone connect.
set -e
secret() { tr -d '\n' <"/run/examwright/$1"; }
psql -v ON_ERROR_STOP=1 --quiet --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
    -v owner="$(secret spring.flyway.password)" -v app="$(secret spring.datasource.password)" \
    -v nobody="$(head -c 32 /dev/urandom | base64 | tr -d '\n')" -v superuser="$POSTGRES_USER" <<'SQL'
alter role examwright_owner password :'owner';
alter role examwright_app password :'app';
alter role :"superuser" password :'nobody';
SQL
