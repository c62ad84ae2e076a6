package nl.dossierbrug.store.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/** A pool of connections that can be made anew under those who took connections from it: they need not know. */
final class Renewed implements DataSource {

	private final JdbcDataSource source;
	private volatile JdbcConnectionPool pool;

	Renewed(JdbcDataSource source) {
		this.source = source;
		renew();
	}

	/** From here on connections come from a fresh pool. */
	void renew() {
		pool = JdbcConnectionPool.create(source);
	}

	/** Closes the connections that nobody uses; from here on none is given out. */
	void dispose() {
		pool.dispose();
	}

	@Override
	public Connection getConnection() throws SQLException {
		return pool.getConnection();
	}

	@Override
	public Connection getConnection(String user, String password) throws SQLException {
		throw new SQLFeatureNotSupportedException("the pool knows its user");
	}

	@Override
	public PrintWriter getLogWriter() throws SQLException {
		return pool.getLogWriter();
	}

	@Override
	public void setLogWriter(PrintWriter out) throws SQLException {
		pool.setLogWriter(out);
	}

	@Override
	public void setLoginTimeout(int seconds) throws SQLException {
		pool.setLoginTimeout(seconds);
	}

	@Override
	public int getLoginTimeout() throws SQLException {
		return pool.getLoginTimeout();
	}

	@Override
	public Logger getParentLogger() throws SQLFeatureNotSupportedException {
		throw new SQLFeatureNotSupportedException("nothing is logged");
	}

	@Override
	public <T> T unwrap(Class<T> type) throws SQLException {
		return type.cast(this);
	}

	@Override
	public boolean isWrapperFor(Class<?> type) {
		return type.isInstance(this);
	}
}
