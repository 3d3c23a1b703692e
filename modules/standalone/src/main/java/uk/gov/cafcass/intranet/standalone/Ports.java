package uk.gov.cafcass.intranet.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** What is asked of a port before a server is put on it. */
final class Ports {

    private static final int HIGHEST = 65_535;

    private Ports() {}

    /**
     * Makes sure that the port can be listened on, on this machine's loopback address.
     *
     * @throws Refusal when it is no port, is taken, or needs rights that the user lacks
     */
    static void requireFree(int port) {
        if (port < 1 || port > HIGHEST) {
            throw new Refusal("There is no port " + port + ". Choose one from 1 to " + HIGHEST + " with --port.");
        }
        try (ServerSocket socket = new ServerSocket()) {
            // As the server itself does; otherwise connections that are still closing would count as taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Refusal("Port " + port + " is taken or not allowed. Choose another with --port.", e);
        }
    }
}
