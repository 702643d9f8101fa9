package org.amir.storage.jdbc;

import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Locale;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A new connection to one URL each time. User and password, if it takes any, are in the URL. */
final class UrlSource implements DataSource {
    private static final String H2 = "jdbc:h2:";

    private final String url;

    private UrlSource(String url) {
        this.url = url;
    }

    static UrlSource of(String url) {
        return new UrlSource(isH2(url) ? withH2Settings(url) : url);
    }

    /** Like {@link #of}, but a database that the driver would make is refused instead. */
    static UrlSource ofExisting(String url) {
        return of(isH2(url) ? with(url, "IFEXISTS", "TRUE") : url);
    }

    /** Like {@link #ofExisting}, for an H2 file of which nothing counts before it is closed: H2 writes when it likes. */
    static UrlSource ofKeptAtClose(String url) {
        return ofExisting(with(url, "WRITE_DELAY", "10000"));
    }

    /** Like {@link #ofExisting}, for an H2 file that is not to be changed. */
    static UrlSource ofUnchanged(String url) {
        return new UrlSource(
                with(with(with(url, "IFEXISTS", "TRUE"), "TRACE_LEVEL_FILE", "0"), "ACCESS_MODE_DATA", "r"));
    }

    /** The URL as far as it says where the database is, without settings, user and password. */
    static String place(String url) {
        return url.replaceFirst("[;?].*", "").replaceFirst("//[^/]*@", "//");
    }

    /**
     * A unit that was kept must be on disk (the delay), and H2 is to write no file of its own about errors, since their
     * statements hold values. Sealed values of usual length stand in their row, which is faster.
     */
    private static String withH2Settings(String url) {
        return with(with(with(url, "WRITE_DELAY", "0"), "TRACE_LEVEL_FILE", "0"), "MAX_LENGTH_INPLACE_LOB", "100000");
    }

    private static String with(String url, String setting, String value) {
        return has(url, setting) ? url : Strings.lenientFormat("%s;%s=%s", url, setting, value);
    }

    private static boolean has(String url, String setting) {
        return url.toUpperCase(Locale.ROOT).contains(";" + setting + "=");
    }

    private static boolean isH2(String url) {
        return url.startsWith(H2);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Properties properties = new Properties();
        if (isH2(url) && !has(url, "USER")) {
            properties.setProperty("user", "sa");
            properties.setProperty("password", "");
        }
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("user and password are in the URL");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("nothing is logged");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("the driver's own timeout holds");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("nothing is logged");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
