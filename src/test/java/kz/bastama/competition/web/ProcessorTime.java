package kz.bastama.competition.web;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who took how much of the processor, in milliseconds: unlike times by the clock it tells the same while others load the machine.
 * Threads and servers of the database that have ended meanwhile are not counted.
 */
final class ProcessorTime {

    private static final Map<String, String> WHO = Map.of(
            "http-nio",
            "answers",
            "camunda",
            "papers",
            "JobExecutor",
            "papers",
            "HttpClient",
            "clients",
            "pool",
            "clients");

    private final Map<String, Long> used = new TreeMap<>();

    private ProcessorTime() {}

    static ProcessorTime now(JdbcClient database) {
        ProcessorTime now = new ProcessorTime();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long ofThreads = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            long nanos = thread == null ? 0 : Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
            ofThreads += nanos;
            now.used.merge(thread == null ? "others" : who(thread.getThreadName()), nanos, Long::sum);
        }
        long whole =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
        now.used.put("compiler and collector", whole - ofThreads);
        now.used.put(
                "database",
                database.sql("select pid from pg_stat_activity").query(Long.class).list().stream()
                        .flatMap(pid -> ProcessHandle.of(pid).stream())
                        .flatMap(server -> server.info().totalCpuDuration().stream())
                        .mapToLong(Duration::toNanos)
                        .sum());
        return now;
    }

    /** What was taken since then, for each of so many people. */
    String since(ProcessorTime before, int people) {
        return used.entrySet().stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "%s %.1f ms",
                        one.getKey(),
                        (one.getValue() - before.used.getOrDefault(one.getKey(), 0L)) / 1e6 / people))
                .collect(Collectors.joining(", "));
    }

    private static String who(String thread) {
        return WHO.entrySet().stream()
                .filter(one -> thread.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("others");
    }
}
