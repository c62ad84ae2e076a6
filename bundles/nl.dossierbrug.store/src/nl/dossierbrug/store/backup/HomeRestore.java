package nl.dossierbrug.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Outcome.Done;
import nl.dossierbrug.core.outcome.Outcome.Refused;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.exchange.disk.FullDisk;
import nl.dossierbrug.exchange.model.RestoreOrder;
import nl.dossierbrug.exchange.model.RestoredHome;
import nl.dossierbrug.exchange.store.HomeRestorer;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.exchange.store.StoreTrouble;
import nl.dossierbrug.store.home.Home;
import nl.dossierbrug.store.home.HomeLock;
import nl.dossierbrug.store.key.Keys;
import nl.dossierbrug.store.key.StoreKey;
import nl.dossierbrug.store.key.Vaults;

/**
 * Puts a home back: what the source holds is laid out in a folder beside the place of the home, its database is opened and
 * looked at there, its key is kept in the best vault of this machine, and then the folder takes its place. A crash leaves
 * that folder, which nobody uses, and the next time begins it anew.
 */
public final class HomeRestore implements HomeRestorer {

	private final Messages messages = new Messages(HomeRestore.class);
	private final Vaults vaults;
	private final StagedStore stores;

	/** Opens the store of a home that is not in its place yet. */
	@FunctionalInterface
	public interface StagedStore {
		/**
		 * @param keys of the home, by what they are for; no vault has them yet
		 * @param lock on the home; released when the store closes
		 */
		Outcome<Store> open(Home home, Map<String, StoreKey> keys, HomeLock lock) throws IOException;
	}

	/**
	 * @param vaults where the keys are kept
	 * @param stores opens what was laid out
	 */
	public HomeRestore(Vaults vaults, StagedStore stores) {
		this.vaults = vaults;
		this.stores = stores;
	}

	@Override
	public boolean needsPassphrase(Path from) {
		return !Files.isDirectory(from);
	}

	@Override
	public <T> Outcome<RestoredHome<T>> restore(RestoreOrder order, Check<T> check, Progress progress) throws IOException {
		Path home = place(order.home());
		if (!new Folders().isFree(home)) {
			return refused("home.not-empty", home);
		}
		if (vaults.folder().startsWith(home)) {
			return new Keys(vaults).refusedInHome();
		}
		Path beside = home.resolveSibling("." + home.getFileName() + ".restoring");
		try {
			return besides(order, home, beside, check, progress);
		} catch (IOException e) {
			// nobody knows the folder beside by its name
			if (new FullDisk().caused(e, home)) {
				return Outcome.refused(new FileProblem().full(home, 0));
			}
			throw e;
		}
	}

	private <T> Outcome<RestoredHome<T>> besides(RestoreOrder order, Path home, Path beside, Check<T> check, Progress progress) throws IOException {
		new OwnerOnly(beside).folder(beside);
		Home staged = Home.in(beside);
		Optional<HomeLock> lock = lock(staged);
		if (lock.isEmpty()) {
			return refused("home.restoring", home, HomeLock.holder(staged));
		}
		try (HomeLock held = lock.get()) {
			return laidOut(order, home, beside, held, check, progress);
		} finally {
			new Folders().remove(beside);
		}
	}

	private static Optional<HomeLock> lock(Home staged) throws IOException {
		try {
			return HomeLock.take(staged);
		} catch (IOException e) {
			new Folders().remove(staged.folder());
			throw e;
		}
	}

	private <T> Outcome<RestoredHome<T>> laidOut(RestoreOrder order, Path home, Path beside, HomeLock lock, Check<T> check, Progress progress)
			throws IOException {
		new Folders().empty(beside, HomeLock.FILE);
		RestoreFiles source = needsPassphrase(order.from()) ? new SealedFiles(order.from(), order.passphrase())
				: new CopiedFiles(order.from(), new Keys(vaults));
		return source.layOut(beside, progress).then(laid -> switch (looked(laid, beside, lock, check)) {
			case Refused<T>(var refusals) -> Outcome.refused(refusals.stream().map(refusal -> retold(refusal, order.from(), home)).toList());
			case Done<T>(T told) -> placed(laid, beside, home, told);
		});
	}

	private <T> Outcome<T> looked(LaidOut laid, Path beside, HomeLock lock, Check<T> check) throws IOException {
		return stores.open(Home.in(beside), laid.keys(), lock).then(store -> {
			try (store) {
				return check.of(store, laid.source());
			} catch (StoreTrouble e) {
				return Outcome.refused(e.refusal());
			}
		});
	}

	/** What is wrong with the data that were laid out is told of where they come from and where they were to go. */
	private Refusal retold(Refusal refusal, Path from, Path home) {
		boolean full = refusal.is(Refusal.Kind.DISK_FULL)
				|| refusal.id().equals("store.unreadable") && new FullDisk().caused(new IOException(refusal.id()), home);
		if (full) {
			return new FileProblem().full(home, 0);
		}
		// the moment in the name of an automatic copy looks like a number to be masked
		Object named = needsPassphrase(from) ? from : new Argument.Code(from.toString());
		return CopyAdvice.isAboutTheData(refusal) ? Refusal.of(messages, "file.restore-inside", named).as(Refusal.Kind.UNREADABLE) : refusal;
	}

	private <T> Outcome<RestoredHome<T>> placed(LaidOut laid, Path beside, Path home, T told) throws IOException {
		return new Keys(vaults).bring(Home.in(beside), laid.keys()).map(kept -> {
			new Folders().remove(beside.resolve(HomeLock.FILE));
			new Folders().forceAll(beside);
			Files.deleteIfExists(home);
			Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
			new Folders().force(home.getParent());
			return new RestoredHome<>(home, laid.files(), laid.source(), told);
		});
	}

	/** Where the home is to be, without links, as far as it is there. */
	private static Path place(Path given) throws IOException {
		Path home = given.toAbsolutePath().normalize();
		if (Files.exists(home, LinkOption.NOFOLLOW_LINKS)) {
			return home.toRealPath();
		}
		Path parent = home.getParent();
		new OwnerOnly(parent).folder(parent);
		return parent.toRealPath().resolve(home.getFileName());
	}

	private <T> Outcome<T> refused(String id, Object... arguments) {
		return Outcome.refused(Refusal.of(messages, id, arguments).as(Refusal.Kind.UNREADABLE));
	}
}
