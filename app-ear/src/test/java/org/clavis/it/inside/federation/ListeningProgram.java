package org.clavis.it.inside.federation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Another program that is told of changes: answers what it is told to answer, and remembers what it got. */
final class ListeningProgram implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 20_000;

    private final ServerSocket socket;
    private final List<Told> told = new ArrayList<>();
    private volatile int answer = 204;

    /** A request: its headers by name in small letters, and its body. */
    record Told(Map<String, String> headers, String body) {}

    ListeningProgram() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var listener = new Thread(this::listen, "listening program");
        listener.setDaemon(true);
        listener.start();
    }

    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/hook";
    }

    void answer(int status) {
        answer = status;
    }

    /** The requests, as soon as there are that many. */
    List<Told> await(int count) throws InterruptedException {
        synchronized (told) {
            long end = System.currentTimeMillis() + PATIENCE_MILLIS;
            while (told.size() < count && System.currentTimeMillis() < end) {
                told.wait(100);
            }
            return List.copyOf(told);
        }
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                Told request = read(caller);
                caller.getOutputStream()
                        .write(("HTTP/1.1 " + answer + " X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                synchronized (told) {
                    told.add(request);
                    told.notifyAll();
                }
            } catch (IOException gone) {
                // the caller hung up, or we were closed
            }
        }
    }

    private static Told read(Socket caller) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        reader.readLine();
        Map<String, String> headers = new HashMap<>();
        for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        var body = new char[length];
        int read = 0;
        while (read < length) {
            read += Math.max(1, reader.read(body, read, length - read));
        }
        return new Told(headers, new String(body));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
