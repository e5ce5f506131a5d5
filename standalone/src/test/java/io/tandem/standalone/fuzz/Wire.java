package io.tandem.standalone.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** HTTP/1.1 by hand, since no client would send what is sent here: one connection, the bytes as they are given. */
public final class Wire implements AutoCloseable {
    private static final int CRLF = '\n';

    private final Socket socket;
    private final InputStream in;

    public Wire(int port, int patienceMillis) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(patienceMillis);
        in = socket.getInputStream();
    }

    /** An answer as it came. */
    public record Reply(int status, Map<String, String> headers, String text) {

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    public void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** The next answer. Who refuses a body closes while it is still sent: what was answered before that counts. */
    Reply exchange(byte[] bytes) throws IOException {
        try {
            send(bytes);
        } catch (IOException hungUp) {
            return receive();
        }
        return receive();
    }

    public Reply receive() throws IOException {
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = new LinkedHashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Reply(status, headers, status == 204 || status == 304 ? "" : body(headers));
    }

    /** What else is answered until the other end hangs up or falls silent. */
    public List<Reply> rest() {
        var rest = new ArrayList<Reply>();
        try {
            while (true) {
                rest.add(receive());
            }
        } catch (IOException over) {
            return rest;
        }
    }

    private String body(Map<String, String> headers) throws IOException {
        if (headers.containsKey("content-length")) {
            return new String(in.readNBytes(Integer.parseInt(headers.get("content-length"))), StandardCharsets.UTF_8);
        }
        var all = new ByteArrayOutputStream();
        if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                all.write(in.readNBytes(size));
                line();
            }
            line();
        } else {
            in.transferTo(all);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var one = in.read(); one != CRLF; one = in.read()) {
            if (one < 0) {
                throw new EOFException("hung up");
            }
            line.write(one);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            // closed from the other end already
        }
    }
}
