package org.amir.matching.experiment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Runs experiments on several threads, and goes on where a journal ends. */
public final class Laboratory {
    private final int threads;
    private final IntConsumer progress;

    private Laboratory(int threads, IntConsumer progress) {
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * @param threads at least 1
     * @param progress is told how many runs are done, from any thread, one call at a time
     */
    public static Laboratory of(int threads, IntConsumer progress) {
        checkArgument(threads >= 1, "an experiment runs on at least 1 thread, but was given %s", threads);
        return new Laboratory(threads, progress);
    }

    /**
     * Does all runs that the journal does not have yet.
     *
     * @return the figures of every run, by its number, each by the metric's name
     * @throws IOException if the journal cannot be written
     * @throws InterruptedException if the thread is interrupted; what is done by then is in the journal
     */
    public ImmutableSortedMap<Integer, ImmutableSortedMap<String, BigDecimal>> run(
            Experiment experiment, Journal journal) throws IOException, InterruptedException {
        Set<Integer> done = journal.done().keySet();
        List<Bench> benches = Bench.all(experiment).stream()
                .filter(bench -> !done.containsAll(bench.numbers()))
                .toList();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> futures = new ArrayList<>();
            for (Bench bench : benches) {
                futures.add(workers.submit(() -> work(bench, journal)));
            }
            for (Future<Void> future : futures) {
                future.get();
            }
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            Throwables.throwIfUnchecked(cause);
            Throwables.throwIfInstanceOf(cause, IOException.class);
            throw new IllegalStateException("a run of the experiment failed", cause);
        } finally {
            workers.shutdownNow();
        }
        return journal.done();
    }

    private @Nullable Void work(Bench bench, Journal journal) throws IOException {
        Map<Integer, ImmutableSortedMap<String, BigDecimal>> figures = bench.figures();
        synchronized (journal) {
            for (Map.Entry<Integer, ImmutableSortedMap<String, BigDecimal>> run : figures.entrySet()) {
                if (!journal.has(run.getKey())) {
                    journal.add(run.getKey(), run.getValue());
                }
            }
            progress.accept(journal.done().size());
        }
        return null;
    }
}
