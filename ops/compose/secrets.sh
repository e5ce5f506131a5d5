#!/usr/bin/env bash
# Random passwords for docker-compose.yml into .env beside it, readable by you alone. Keeps an .env that is there.
set -euo pipefail
cd "$(dirname "$0")/../.."
[[ -e .env ]] && { echo ".env is there already; MongoDB's volume knows its passwords, so it is kept." >&2; exit 0; }
umask 177
for name in MONGO_KEY MONGO_PASSWORD GRAFANA_PASSWORD KEYCLOAK_PASSWORD; do
  echo "$name=$(openssl rand -hex 24)"
done > .env
