package org.clavis.tenant.entity.pool;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * Sockets whose closing waits until the database has ended the session as well. The driver's own close returns earlier;
 * a slot would be used again while its former session still exists, and the bound would hold for us but not for the
 * database.
 */
public final class FarewellSocketFactory extends SocketFactory {
    private static final int LONGEST_WAIT_MILLIS = 1000;

    @Override
    public Socket createSocket() {
        return new FarewellSocket();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("the driver connects itself, to have a timeout");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        return createSocket(host.getHostName(), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localAddress, int localPort) {
        return createSocket(host.getHostName(), port);
    }

    private static final class FarewellSocket extends Socket {
        @Override
        public synchronized void close() throws IOException {
            if (!isClosed() && isConnected() && !isOutputShutdown()) {
                awaitEnd();
            }
            super.close();
        }

        private void awaitEnd() {
            try {
                shutdownOutput();
                setSoTimeout(LONGEST_WAIT_MILLIS);
                InputStream input = getInputStream();
                while (input.read() >= 0) {
                    // what the database still had to say does not matter any more
                }
            } catch (IOException e) {
                // the session has ended, or does not end in time: closing is all that is left to do
            }
        }
    }
}
