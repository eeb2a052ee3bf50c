package org.examwright.trials;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What stands between clients and instances: gives each connection to some instance that is up, and
 * cuts a share of the replies, whole or in the middle, after the request has been sent.
 */
public final class Gate implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;

    private volatile double cuts;
    private final ServerSocket socket;
    private final Map<Integer, Integer> ports = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong cut = new AtomicLong();

    public Gate() throws IOException {
        this.socket = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    public String address() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /** From now on an instance answers at this port. */
    void up(int instance, int port) {
        ports.put(instance, port);
    }

    void down(int instance) {
        ports.remove(instance);
    }

    boolean isUp(int instance) {
        return ports.containsKey(instance);
    }

    /** From now on cuts this share of replies, 0 to 1. */
    void cut(double share) {
        cuts = share;
    }

    /** How many replies were cut so far. */
    long cut() {
        return cut.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                threads.execute(() -> serve(client));
            } catch (IOException _) {
                // closed, or one connection less
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var service = connect()) {
            client.setTcpNoDelay(true);
            service.setTcpNoDelay(true);
            var there = threads.submit(() -> pass(client, service));
            replies(service.getInputStream(), client.getOutputStream());
            service.shutdownInput();
            there.cancel(true);
        } catch (Exception _) {
            // either side is gone: so is the connection
        }
    }

    private Socket connect() throws IOException {
        var up = ports.values().toArray(Integer[]::new);
        if (up.length == 0) {
            throw new IOException("no instance is up");
        }
        var service = new Socket();
        var port = up[ThreadLocalRandom.current().nextInt(up.length)];
        service.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2_000);
        return service;
    }

    private static Void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
        return null;
    }

    private void replies(InputStream from, OutputStream to) throws IOException {
        var chunk = new byte[CHUNK];
        for (int length = from.read(chunk); length >= 0; length = from.read(chunk)) {
            if (ThreadLocalRandom.current().nextDouble() < cuts) {
                cut.incrementAndGet();
                to.write(chunk, 0, ThreadLocalRandom.current().nextBoolean() ? length / 2 : 0);
                return;
            }
            to.write(chunk, 0, length);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
