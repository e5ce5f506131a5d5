package io.tandem.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where everything listens, on loopback: the documented numbers, all shifted by one offset. */
record Ports(int offset) {

    URI gateway() {
        return local(8080);
    }

    /** Where somebody finds what is documented to listen on {@code port}. */
    URI local(int port) {
        return URI.create("http://127.0.0.1:" + (port + offset));
    }

    int mongo() {
        return 27117 + offset;
    }

    int kafka() {
        return 19092 + offset;
    }

    int kafkaController() {
        return 19093 + offset;
    }

    /** Refuses with one sentence that names every port somebody else holds. */
    void requireFree(List<Service> services) {
        var taken = named(services).entrySet().stream()
                .filter(port -> isTaken(port.getKey()))
                .map(port -> port.getKey() + " (" + port.getValue() + ")")
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.PORT_IN_USE,
                    "端口已被占用：%s。请停掉占用它们的程序，或用 --port-offset=100 整体换一组端口。".formatted(taken),
                    "These ports are in use: %s. Stop what holds them, or move all ports with --port-offset=100."
                            .formatted(taken));
        }
    }

    private Map<Integer, String> named(List<Service> services) {
        var named = new LinkedHashMap<Integer, String>();
        services.forEach(service -> {
            named.put(service.port() + offset, service.name());
            named.put(service.managementPort() + offset, service.name() + " metrics");
        });
        named.put(mongo(), "store");
        named.put(kafka(), "Kafka");
        named.put(kafkaController(), "Kafka controller");
        return named;
    }

    static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}
