package io.tandem.ledger;

/** Something has come: wakes those who wait, and is not missed by one who was just looking. */
final class Signal {

    private long count;

    synchronized long count() {
        return count;
    }

    synchronized void raise() {
        count++;
        notifyAll();
    }

    /** Returns at once where it was raised since {@code seen}, else when it is raised or the time is over. */
    synchronized void await(long seen, long millis) throws InterruptedException {
        long deadline = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; count == seen && left > 0; left = (deadline - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }
}
