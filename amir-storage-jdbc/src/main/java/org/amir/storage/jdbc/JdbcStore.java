package org.amir.storage.jdbc;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Strings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.amir.core.record.Change;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.StoreBusyException;
import org.amir.core.store.StoreUnavailableException;
import org.amir.core.store.UnitOfWork;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Keeps programmes in a database: an H2 file of its own, or the H2, PostgreSQL or MariaDB that a JDBC URL or a data source
 * leads to.
 *
 * <p>The units of one store run one at a time, so a unit may not be started inside another. Each is one transaction: it
 * sees the store as it was at its first reading, and itself. When it returns, all of it is on disk and survives the end of
 * the process. Should others write to the same database meanwhile, then a unit that changes what
 * they changed throws {@link org.amir.core.record.StaleVersionException}, at the latest when it ends, or
 * {@link StoreUnavailableException} if it is not about one value.
 *
 * <p>For a row that others hold a unit waits as long as its database is told to, on PostgreSQL 30 seconds if it is told
 * nothing, and then throws {@link StoreBusyException}. How long one statement may take, and how long a server is waited for
 * that has fallen silent, is yours to say in the URL or the pool, as {@code socketTimeout} for PostgreSQL's and MariaDB's
 * drivers.
 *
 * <p>H2 is on the class path already. For PostgreSQL add its driver and {@code flyway-database-postgresql}; for MariaDB,
 * from 10.6.18, 10.11.8 or 11.4.2 on, its own driver and {@code flyway-mysql}. Which database it is, the store finds out
 * from the connection. The user needs the right to make tables in a schema that is empty; afterwards, to read and write.
 *
 * <p>Who people are and what was written in free text is sealed with a key of each person, which {@link KeyWrap} wraps, and
 * stands in tables of its own. An e-mail is found by a digest. {@link org.amir.core.participant.Identities#erase} destroys
 * the key of a person and takes out what it sealed: where a record of theirs had a text, it says so and no more;
 * {@link #compact} leaves no byte of them in the database's files. A copy of the store from before has both, until
 * {@link KeyFile#dropOlder} gives up the key that wraps the person's.
 *
 * <p>Sets and maps come back equal, in the order of their closed lists. No exception of a store holds anything that it keeps.
 */
public final class JdbcStore implements ProgrammeStore {
    private final ReentrantLock turn = new ReentrantLock();
    private final Beginning beginning;
    /** Empty within a transaction of the caller's. */
    private final Optional<ConnectionFactory> connections;

    private final StoreKeys keys;
    private final Closing closing;
    private final Optional<BeforeImage> beforeImage;
    private final boolean allOrNothing;
    private boolean closed;

    /** Closes what the store itself has opened. */
    private interface Closing {
        void close() throws SQLException;
    }

    /** Begins the transaction of a unit, or its part of one. */
    private interface Beginning {
        Transaction begin();
    }

    private JdbcStore(
            Beginning beginning,
            Optional<ConnectionFactory> connections,
            StoreKeys keys,
            Closing closing,
            Optional<BeforeImage> beforeImage,
            boolean allOrNothing) {
        this.beginning = beginning;
        this.connections = connections;
        this.keys = keys;
        this.closing = closing;
        this.beforeImage = beforeImage;
        this.allOrNothing = allOrNothing;
    }

    /**
     * Opens the store in an H2 file, with the keys in the file beside it that ends in {@code .keys}. Never makes one, and leaves
     * a file as it is that is none. A store of an earlier version of this library is brought up to date, wholly or not at all.
     *
     * @param file with or without the ending {@code .mv.db}
     * @throws StoreUnavailableException if there is none, if its keys are not there or not its own, if another process uses
     *     it, if it is no store, or if a newer version of this library made it
     */
    public static JdbcStore open(Path file) {
        return open(file, Optional.empty(), false);
    }

    /**
     * Opens the store in an H2 file, as {@link #open(Path)} does, with keys that are kept elsewhere.
     *
     * @throws StoreUnavailableException as {@link #open(Path)} does
     */
    public static JdbcStore open(Path file, KeyWrap keys) {
        return open(file, Optional.of(keys), false);
    }

    /**
     * Opens the store in an H2 file, which is made if there is none, for a long row of small units such as a simulation.
     * The file is copied once and not before each unit, and written when H2 likes and not after each, so that they are fast
     * and leave a small file; if the process is killed before the store is closed, none of them is kept. A unit that throws
     * undoes itself alone, as ever.
     *
     * @throws StoreUnavailableException as {@link #openOrCreate(Path)} does
     */
    public static JdbcStore openOrCreateForManyUnits(Path file) {
        return openOrCreate(file, Optional.empty(), true);
    }

    /**
     * Opens the store in an H2 file, as {@link #openOrCreateForManyUnits(Path)} does, with keys that are kept elsewhere.
     *
     * @throws StoreUnavailableException as {@link #openOrCreate(Path)} does
     */
    public static JdbcStore openOrCreateForManyUnits(Path file, KeyWrap keys) {
        return openOrCreate(file, Optional.of(keys), true);
    }

    private static JdbcStore open(Path file, Optional<KeyWrap> keys, boolean allOrNothing) {
        StoreFile storeFile = StoreFile.at(file);
        BeforeImage beforeImage = storeFile.beforeImage();
        beforeImage.restoreIfLeft();
        storeFile.check();
        try {
            return held(
                    allOrNothing ? UrlSource.ofKeptAtClose(storeFile.url()) : UrlSource.ofExisting(storeFile.url()),
                    storeFile.toString(),
                    keys.orElseGet(() -> KeyFile.open(storeFile.keys())),
                    Optional.of(beforeImage),
                    allOrNothing);
        } catch (StoreUnavailableException e) {
            beforeImage.restoreIfLeft();
            throw e;
        }
    }

    /**
     * Makes a store without programmes in an H2 file, and opens it. Its keys are made before it, in a file beside it that
     * ends in {@code .keys}, unless there is such a file. Who is killed meanwhile leaves no store behind, though perhaps
     * those keys and a hidden file named {@code .<file>.creating-...}, which may be deleted.
     *
     * @param file with or without the ending {@code .mv.db}; its folder must exist
     * @throws StoreUnavailableException if there is a file already, or none can be made there
     */
    public static JdbcStore create(Path file) {
        create(StoreFile.at(file), Optional.empty());
        return open(file);
    }

    /**
     * Makes a store in an H2 file, as {@link #create(Path)} does, with keys that are kept elsewhere.
     *
     * @throws StoreUnavailableException as {@link #create(Path)} does
     */
    public static JdbcStore create(Path file, KeyWrap keys) {
        create(StoreFile.at(file), Optional.of(keys));
        return open(file, keys);
    }

    private static void create(StoreFile file, Optional<KeyWrap> keys) {
        file.checkFree();
        file.create(keys.orElseGet(() -> KeyFile.openOrCreate(file.keys())));
    }

    /**
     * Whether there is a file at a store's place; it need not be a store.
     *
     * @param file with or without the ending {@code .mv.db}
     */
    public static boolean exists(Path file) {
        return StoreFile.at(file).exists();
    }

    /**
     * Opens the store in an H2 file, which is made if there is none.
     *
     * @throws StoreUnavailableException as {@link #open(Path)} and {@link #create(Path)} do
     */
    public static JdbcStore openOrCreate(Path file) {
        return openOrCreate(file, Optional.empty(), false);
    }

    /**
     * Opens the store in an H2 file, which is made if there is none, with keys that are kept elsewhere.
     *
     * @throws StoreUnavailableException as {@link #open(Path)} and {@link #create(Path)} do
     */
    public static JdbcStore openOrCreate(Path file, KeyWrap keys) {
        return openOrCreate(file, Optional.of(keys), false);
    }

    private static JdbcStore openOrCreate(Path file, Optional<KeyWrap> keys, boolean allOrNothing) {
        StoreFile storeFile = StoreFile.at(file);
        if (!storeFile.exists()) {
            create(storeFile, keys);
        }
        return open(file, keys, allOrNothing);
    }

    /**
     * Opens the store at a JDBC URL. Never makes one.
     *
     * @param url with user and password in the form of its driver; user {@code sa} for H2 if it names none
     * @throws StoreUnavailableException if no driver on the class path takes the URL, if the database cannot be reached,
     *     if it holds no store, if the store was made with other keys, or if a newer version of this library made it
     */
    public static JdbcStore connect(String url, KeyWrap keys) {
        Connecting.checkDriver(url);
        return held(UrlSource.ofExisting(url), UrlSource.place(url), keys, Optional.empty(), false);
    }

    /**
     * Opens the store at a JDBC URL, and makes its tables if there are none, or brings them up to date.
     *
     * @param url as for {@link #connect}
     * @throws StoreUnavailableException if no driver on the class path takes the URL, if the database cannot be reached,
     *     if it holds something else, if the store was made with other keys, or if a newer version of this library made it
     */
    public static JdbcStore connectOrCreate(String url, KeyWrap keys) {
        Connecting.checkDriver(url);
        UrlSource source = UrlSource.of(url);
        StoreKeys storeKeys = new StoreKeys(keys);
        HeldConnection connection = connection(source, UrlSource.place(url));
        return checked(
                connection, storeKeys, Optional.empty(), false, () -> make(source, UrlSource.place(url), storeKeys));
    }

    /**
     * Opens the store in a data source of yours, for example a pool, and makes its tables if there are none, or brings
     * them up to date. Each unit takes a connection and gives it back. The data source stays yours to close.
     *
     * @throws StoreUnavailableException if it cannot be reached, if it holds something else, if the store was made with
     *     other keys, or if a newer version of this library made it
     */
    public static JdbcStore on(DataSource dataSource, KeyWrap keys) {
        StoreKeys storeKeys = new StoreKeys(keys);
        make(dataSource, "the data source", storeKeys);
        return over(dataSource::getConnection, storeKeys);
    }

    private static void make(DataSource source, String place, StoreKeys keys) {
        Schema schema = new Schema(source, place);
        schema.checkNotNewer();
        withConnection(source, place, keys::checkIfMade);
        schema.migrate(keys);
        withConnection(source, place, keys::check);
    }

    private static void check(DataSource source, String place, StoreKeys keys) {
        new Schema(source, place).check();
        withConnection(source, place, keys::check);
    }

    /** Something done with a connection. */
    private interface Doing {
        void with(Connection connection) throws SQLException;
    }

    private static void withConnection(DataSource source, String place, Doing doing) {
        try (Connection connection = source.getConnection()) {
            doing.with(connection);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw Failure.withoutValues(Strings.lenientFormat("the store in %s cannot be reached", place), e);
        }
    }

    /**
     * The store on a connection of yours, in your transaction: what you write yourself and what units of work write is kept
     * or undone together, by you. The store commits, rolls back and closes nothing, and leaves the connection's settings
     * alone. A unit that throws undoes itself alone, by a savepoint.
     *
     * <p>The transaction must see one snapshot that holds: auto-commit off and repeatable reads, which is level
     * {@code SNAPSHOT} on H2 (6), and on MariaDB with {@code innodb_snapshot_isolation} on for the session; or serializable.
     * Set it before you read anything. Units see what you have written on the connection. Use it in one thread, and end the
     * store's use, or close the store, before you commit.
     *
     * <p>When others were faster, do the whole transaction again: a unit of work alone would see the same snapshot. So what is
     * thrown is then no {@link StoreBusyException}. Some databases undo the whole transaction by themselves then, what you
     * wrote as well, and the store does nothing more in it. An H2 file that is killed amid your commit may keep a part of it:
     * only a store that {@link #open} opens sees to that.
     *
     * @throws StoreUnavailableException if the transaction is none or too weak, if the database holds no store, or one of
     *     another version, or if the store was made with other keys
     */
    public static JdbcStore within(Connection connection, KeyWrap keys) {
        StoreKeys storeKeys = new StoreKeys(keys);
        CallersTransaction callers = CallersTransaction.of(connection, storeKeys);
        return new JdbcStore(callers::begin, Optional.empty(), storeKeys, () -> {}, Optional.empty(), false);
    }

    private static Beginning own(ConnectionFactory connections) {
        Jdbi jdbi = Jdbi.create(connections);
        return () -> OwnTransaction.begin(jdbi);
    }

    /** A store whose tables are there, on connections of the caller's. */
    static JdbcStore over(ConnectionFactory connections, StoreKeys keys) {
        return new JdbcStore(own(connections), Optional.of(connections), keys, () -> {}, Optional.empty(), false);
    }

    private static JdbcStore held(
            UrlSource source, String place, KeyWrap keys, Optional<BeforeImage> beforeImage, boolean allOrNothing) {
        StoreKeys storeKeys = new StoreKeys(keys);
        return checked(connection(source, place), storeKeys, beforeImage, allOrNothing, () -> {
            beforeImage.ifPresent(image -> bringUpToDate(source, place, storeKeys, image));
            check(source, place, storeKeys);
        });
    }

    /** H2 keeps what a migration did as it goes, so the file is copied before; the copy is put back if this is cut off. */
    private static void bringUpToDate(UrlSource source, String place, StoreKeys keys, BeforeImage image) {
        if (!new Schema(source, place).isOlder()) {
            return;
        }
        try (Handle handle = Jdbi.create(source).open()) {
            image.take(handle);
            make(source, place, keys);
            image.drop();
        } finally {
            image.leave();
        }
    }

    private static HeldConnection connection(UrlSource source, String place) {
        HeldConnection connection = new HeldConnection(source);
        try {
            connection.openConnection();
            return connection;
        } catch (SQLException e) {
            throw Connecting.failure(place, e);
        }
    }

    private static JdbcStore checked(
            HeldConnection connection,
            StoreKeys keys,
            Optional<BeforeImage> beforeImage,
            boolean allOrNothing,
            Runnable check) {
        JdbcStore store = new JdbcStore(
                own(connection), Optional.of(connection), keys, connection::close, beforeImage, allOrNothing);
        try {
            check.run();
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /**
     * Wraps every data key of the store anew, as must be done before an older key is given up. All or nothing; doing it again
     * does nothing more. This store wraps with the given keys from then on. Another that is open elsewhere still wraps with
     * its own: open it again before an older key is given up.
     *
     * @param newest wraps with the newest key, and unwraps what older ones wrapped, such as what {@link KeyFile#rotate} returns
     * @return how many were wrapped by an older key
     */
    public int rewrap(KeyWrap newest) {
        return inTransaction(transaction -> {
            try {
                Handle handle = transaction.handle();
                beforeImage.ifPresent(image -> image.take(handle));
                int wrapped = StoreKeys.rewrap(handle, newest);
                transaction.keep();
                keys.wrapWith(newest);
                return wrapped;
            } catch (JdbiException e) {
                leaveAsBefore();
                throw Failure.inUnit(e);
            }
        });
    }

    /**
     * Has the database write its files anew, without what was deleted, such as the seals and keys of who was erased. Takes as
     * long as copying the database, and waits until nobody else uses it. If it fails, a store opened by its path is closed;
     * opened again, it is as before.
     *
     * @throws StoreUnavailableException if the database does not do it, and for an H2 that is not opened by its path
     * @throws IllegalStateException if the store is within a transaction of yours
     */
    public void compact() {
        checkState(!turn.isHeldByCurrentThread(), "a store may not be compacted inside a unit of work");
        Compaction compaction = new Compaction(
                connections.orElseThrow(
                        () -> new IllegalStateException("a store within a transaction of yours cannot be compacted")),
                beforeImage);
        turn.lock();
        try {
            checkOpen();
            compaction.run();
        } catch (SQLException | JdbiException e) {
            leaveAsBefore();
            throw Failure.withoutValues("the store could not be compacted", e);
        } finally {
            endTurn();
        }
    }

    @Override
    public <T> T inUnit(Function<UnitOfWork, T> work) {
        return inUnit(Optional.empty(), work);
    }

    @Override
    public <T> T inUnit(Change change, Function<UnitOfWork, T> work) {
        return inUnit(Optional.of(change), work);
    }

    private <T> T inUnit(Optional<Change> change, Function<UnitOfWork, T> work) {
        return inTransaction(transaction -> keep(transaction, change, work));
    }

    private <T> T inTransaction(Function<Transaction, T> work) {
        checkState(!turn.isHeldByCurrentThread(), "a unit of work may not be started inside another");
        turn.lock();
        try {
            checkOpen();
            try (Transaction transaction = beginning.begin()) {
                return within(transaction, work);
            }
        } finally {
            endTurn();
        }
    }

    private void checkOpen() {
        if (closed) {
            throw new StoreUnavailableException("the store is closed; open it again");
        }
    }

    private void endTurn() {
        try {
            beforeImage.filter(image -> !allOrNothing).ifPresent(BeforeImage::drop);
        } finally {
            turn.unlock();
        }
    }

    private static <T> T within(Transaction transaction, Function<Transaction, T> work) {
        try {
            return work.apply(transaction);
        } catch (StoreBusyException e) {
            throw transaction.busy(e);
        }
    }

    private <T> T keep(Transaction transaction, Optional<Change> change, Function<UnitOfWork, T> work) {
        Session session = new Session(
                transaction, handle -> beforeImage.ifPresent(image -> image.take(handle)), change, new Keyring(keys));
        JdbcUnit unit = new JdbcUnit(session);
        try {
            T result = work.apply(unit);
            unit.keep();
            return result;
        } finally {
            unit.end();
            if (session.isInDoubt()) {
                leaveAsBefore();
            }
        }
    }

    /** Closes an H2 file of which a part may be written anew. Opened again, it is as before. */
    private void leaveAsBefore() {
        closed = beforeImage.isPresent();
        beforeImage.ifPresent(BeforeImage::leave);
    }

    /**
     * Follows the chain of the audit trail, all programmes together, from its first row to its head. Holds a few rows at a
     * time in memory.
     *
     * <p>A row that was changed, removed or moved is found, and so is a tail that was cut off, a trail that was emptied, and
     * one that was written anew: the head is sealed by the store's own key, without which nobody seals another. Only who put
     * back an earlier head of which they kept a copy, and cut off what came after it, is not found by a look at the database
     * alone: see {@link #verifyAudit(AuditHead)}. In a database of yours, take from the store's user the rights to update and
     * delete in {@code audit_row}, and the right to delete in {@code audit_head}; the store needs neither.
     *
     * @throws StoreUnavailableException if the store cannot be reached
     */
    public AuditCheck verifyAudit() {
        return verifyAudit(Optional.empty());
    }

    /**
     * As {@link #verifyAudit()}, and whether the trail still goes through a row of which the head was noted before,
     * elsewhere. That shows a tail that was cut off with an earlier head put back, and a chain that somebody with the keys
     * wrote anew from that row or an earlier one.
     */
    public AuditCheck verifyAudit(AuditHead noted) {
        return verifyAudit(Optional.of(noted));
    }

    private AuditCheck verifyAudit(Optional<AuditHead> noted) {
        return inTransaction(transaction -> {
            try {
                return new AuditChain(transaction.handle().getConnection()).check(noted, keys);
            } catch (SQLException e) {
                throw Failure.withoutValues("the audit trail could not be read", e);
            }
        });
    }

    @Override
    public void close() {
        checkState(!turn.isHeldByCurrentThread(), "a store may not be closed inside a unit of work");
        turn.lock();
        try {
            closed = true;
            closing.close();
            beforeImage.ifPresent(BeforeImage::drop);
        } catch (SQLException e) {
            throw Failure.withoutValues("the store could not be closed", e);
        } finally {
            turn.unlock();
        }
    }
}
