/** Services act under ids made of their names (UUIDs of version 3); nobody else's is made of one. */
export function isService(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-3/i.test(id);
}
