package uk.gov.cafcass.intranet.providers.register.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import uk.gov.cafcass.intranet.kernel.problem.Problem;

/** People who do something at the same time. */
public final class AtOnce {

    private AtOnce() {}

    /** What is told to those who do not succeed. */
    public static List<Problem> problems(Callable<?>... works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.length);
        ExecutorService people = Executors.newFixedThreadPool(works.length);
        try {
            List<Future<Optional<Problem>>> waiting = new ArrayList<>();
            for (Callable<?> work : works) {
                waiting.add(people.submit(() -> {
                    start.await();
                    try {
                        work.call();
                        return Optional.<Problem>empty();
                    } catch (Problem problem) {
                        return Optional.of(problem);
                    }
                }));
            }
            List<Problem> told = new ArrayList<>();
            for (Future<Optional<Problem>> one : waiting) {
                one.get().ifPresent(told::add);
            }
            return told;
        } finally {
            people.shutdown();
        }
    }
}
