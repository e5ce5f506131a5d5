// Run by mongosh as root, at every start: the replica set of one, and a user per service for its own database only.
try {
  rs.status();
} catch (notYet) {
  rs.initiate({ _id: "tandem", members: [{ _id: 0, host: "mongo:27017" }] });
}
for (let i = 0; i < 60 && !db.hello().isWritablePrimary; i++) sleep(1000);
for (const service of ["gateway", "requirements", "planning", "feedback"]) {
  const user = { pwd: process.env.MONGO_PASSWORD, roles: [{ role: "readWrite", db: service }] };
  if (db.getUser(service)) db.updateUser(service, user);
  else db.createUser({ user: service, ...user });
}
