package io.tandem.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire to the store that can be cut: what was asked may have been done, but the answer does not come. */
final class Cable implements AutoCloseable {

    private final int target;
    private final ServerSocket server;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean swallowAnswers;
    private volatile boolean refuse;

    Cable(int targetPort) throws IOException {
        target = targetPort;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** From now on requests go through, answers do not; then the connections break. */
    void swallowAnswers() {
        swallowAnswers = true;
    }

    /** Breaks every connection; new ones are fine again. */
    void cut() {
        sockets.forEach(Cable::close);
        sockets.clear();
        swallowAnswers = false;
    }

    void refuse(boolean now) {
        refuse = now;
        cut();
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var near = server.accept();
                if (refuse) {
                    near.close();
                    continue;
                }
                var far = new Socket(InetAddress.getLoopbackAddress(), target);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                sockets.add(near);
                sockets.add(far);
                Thread.ofVirtual().start(() -> pump(near, far, false));
                Thread.ofVirtual().start(() -> pump(far, near, true));
            } catch (IOException e) {
                // closed, or the store is away: the caller sees its connection break
            }
        }
    }

    private void pump(Socket from, Socket to, boolean answers) {
        var buffer = new byte[8192];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (!(answers && swallowAnswers)) {
                    out.write(buffer, 0, n);
                }
            }
        } catch (IOException e) {
            // cut
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // was closed
        }
    }
}
