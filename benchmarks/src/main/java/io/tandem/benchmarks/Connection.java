package io.tandem.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One kept-alive HTTP/1.1 connection to loopback, one request at a time. Written by hand so that the load costs the
 * machine next to nothing: the figures are the server's.
 */
final class Connection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final Map<String, String> always;

    /** @param always headers of every request */
    Connection(int port, Map<String, String> always) throws IOException {
        this.always = always;
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        out = socket.getOutputStream();
    }

    Answer send(Request request) throws IOException {
        var body = request.body().getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(256)
                .append(request.method())
                .append(' ')
                .append(request.path())
                .append(" HTTP/1.1\r\nHost: 127.0.0.1:")
                .append(socket.getPort())
                .append("\r\nAccept: application/json\r\n");
        always.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        request.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        if (body.length > 0) {
            var type = request.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
            head.append("Content-Type: ").append(type).append("\r\n");
        }
        if (!request.method().equals("GET")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        var whole = new byte[start.length + body.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        out.write(whole);
        return receive();
    }

    private Answer receive() throws IOException {
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Answer(status, headers, status == 204 || status == 304 ? "" : body(headers));
    }

    private String body(Map<String, String> headers) throws IOException {
        if (!"chunked".equals(headers.get("transfer-encoding"))) {
            return text(in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0"))));
        }
        var whole = new java.io.ByteArrayOutputStream();
        for (var size = chunk(); size > 0; size = chunk()) {
            whole.write(in.readNBytes(size));
            line();
        }
        line();
        return text(whole.toByteArray());
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().replaceAll(";.*", ""), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
