#!/usr/bin/env bash
# Makes the secrets the overlays expect in namespace $1: root, key file and one password per service. Refuses to change existing ones.
set -euo pipefail
namespace=${1:?usage: k8s/secrets.sh <namespace> [replica set hosts]}
hosts=${2:-mongo-0.mongo:27017}
random() { openssl rand -hex 24; }

uris=() passwords=()
for service in gateway requirements planning feedback; do
  password=$(random)
  passwords+=("--from-literal=$service=$password")
  uris+=("--from-literal=$service=mongodb://$service:$password@$hosts/?replicaSet=tandem&authSource=admin")
done
kubectl -n "$namespace" create secret generic tandem-mongo \
  --from-literal=password="$(random)" --from-literal=keyfile="$(openssl rand -base64 756)" "${passwords[@]}"
kubectl -n "$namespace" create secret generic tandem-mongo-uri "${uris[@]}"
