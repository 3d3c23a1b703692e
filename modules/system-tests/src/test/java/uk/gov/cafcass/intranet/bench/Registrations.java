package uk.gov.cafcass.intranet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Registers requests over several connections at a time. */
final class Registrations {

    private static final int CONNECTIONS = 4;
    private static final double NANOSECONDS = 1e9;

    private final String address;
    private final String token;
    private final AtomicInteger next = new AtomicInteger();

    Registrations(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Registers so many. Returns how many a second. */
    double perSecond(int many) throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
        long began = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            running.add(clients.submit(() -> {
                Api api = new Api(address, token);
                for (int n = 0; n < many / CONNECTIONS; n++) {
                    api.register(next.incrementAndGet());
                }
                return null;
            }));
        }
        for (Future<?> client : running) {
            client.get();
        }
        clients.shutdown();
        return many / ((System.nanoTime() - began) / NANOSECONDS);
    }
}
