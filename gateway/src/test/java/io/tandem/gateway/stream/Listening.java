package io.tandem.gateway.stream;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A browser's stream as a thread: reads frames, comes back by itself with its last id, and keeps count of what it was
 * sent. Positions of requirements are expected without a hole and without a repetition.
 */
final class Listening implements Runnable {

    private final int port;
    private final String token;
    private final ConcurrentMap<Long, Long> sentAt;
    private final Latencies latencies;
    private volatile Socket socket = new Socket();
    private volatile boolean over;
    volatile boolean open;
    volatile long last = -1;
    final AtomicInteger missed = new AtomicInteger();
    final AtomicInteger repeated = new AtomicInteger();
    final AtomicInteger resets = new AtomicInteger();
    final AtomicInteger connections = new AtomicInteger();
    private String lastId = "";

    /** @param sentAt when each position was published, by {@link System#nanoTime} */
    Listening(int port, String token, ConcurrentMap<Long, Long> sentAt, Latencies latencies) {
        this.port = port;
        this.token = token;
        this.sentAt = sentAt;
        this.latencies = latencies;
    }

    @Override
    public void run() {
        while (!over) {
            try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket = connection;
                listen(connection);
            } catch (IOException _) {
                LockSupport.parkNanos(100_000_000); // as a browser: wait a little, come back
            }
            open = false;
        }
    }

    private void listen(Socket connection) throws IOException {
        var request = "GET /api/v1/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n"
                + (lastId.isEmpty() ? "" : "Last-Event-ID: " + lastId + "\r\n") + "\r\n";
        connection.getOutputStream().write(request.getBytes(US_ASCII));
        var lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), US_ASCII), 2_048);
        var status = lines.readLine();
        if (status == null || !status.contains(" 200 ")) {
            LockSupport.parkNanos(200_000_000);
            return;
        }
        connections.incrementAndGet();
        var event = "";
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("id:")) {
                lastId = line.substring(3);
                open = true;
            } else if (line.startsWith("event:")) {
                event = line.substring(6);
            } else if (line.startsWith("data:")) {
                heard(event, line);
                event = "";
            }
        }
    }

    private void heard(String event, String data) {
        if (event.equals("reset")) {
            resets.incrementAndGet();
        } else if (data.contains("rewritten")) {
            var position = Long.parseLong(lastId.substring(1, lastId.indexOf('.')));
            if (last >= 0 && position <= last) {
                repeated.incrementAndGet();
            } else if (last >= 0 && position > last + 1) {
                missed.addAndGet((int) (position - last - 1));
            }
            last = Math.max(last, position);
            var sent = sentAt.get(position);
            if (sent != null) {
                latencies.add(System.nanoTime() - sent);
            }
        }
    }

    /** As when somebody's network goes away for a moment. */
    void breakOff() throws IOException {
        socket.close();
    }

    void end() throws IOException {
        over = true;
        socket.close();
    }
}
