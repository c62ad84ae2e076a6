package nl.dossierbrug.store.key;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import nl.dossierbrug.exchange.store.Seal;

/** Seals with the log's key of a home. */
public final class LogSeal implements Seal {

	private static final String ALGORITHM = "HmacSHA256";
	private static final int NAMED_BY = 8;

	private final StoreKey storeKey;
	private final SecretKeySpec key;
	private final String name;
	private final boolean sole;
	private final Runnable atFirstUse;
	private volatile boolean fresh;

	/** With a key of which something that it sealed was kept. @param sole whether no other home writes to the same store */
	public static LogSeal used(StoreKey key, boolean sole) {
		return new LogSeal(key, false, sole, () -> {
			// its first use is long past
		});
	}

	/**
	 * With a key of which nothing that it sealed was kept yet.
	 *
	 * @param sole whether no other home writes to the same store
	 * @param atFirstUse done once something that it sealed was kept
	 */
	static LogSeal fresh(StoreKey key, boolean sole, Runnable atFirstUse) {
		return new LogSeal(key, true, sole, atFirstUse);
	}

	private LogSeal(StoreKey key, boolean fresh, boolean sole, Runnable atFirstUse) {
		storeKey = key;
		this.key = new SecretKeySpec(HexFormat.of().parseHex(key.hex()), ALGORITHM);
		this.fresh = fresh;
		this.sole = sole;
		this.atFirstUse = atFirstUse;
		name = HexFormat.of().formatHex(mac("the name of this key".getBytes(StandardCharsets.US_ASCII)), 0, NAMED_BY);
	}

	@Override
	public String key() {
		return name;
	}

	@Override
	public byte[] mac(byte[] bytes) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(key);
			return mac.doFinal(bytes);
		} catch (NoSuchAlgorithmException | InvalidKeyException e) {
			throw new IllegalStateException("every Java has " + ALGORITHM, e);
		}
	}

	@Override
	public boolean fresh() {
		return fresh;
	}

	@Override
	public boolean sole() {
		return sole;
	}

	/** The key itself, for a backup. */
	public StoreKey storeKey() {
		return storeKey;
	}

	/** Something that it sealed is kept, and on the disk. */
	public void used() {
		if (fresh) {
			fresh = false;
			atFirstUse.run();
		}
	}
}
