package nl.dossierbrug.crashes;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for what stands in a home twice, and for what was left half-done. */
final class Tidiness {

	private static final List<String> BETWEEN = List.of("concept", "gecontroleerd");
	private static final int TAIL = 16;

	private final Path home;

	Tidiness(Path home) {
		this.home = home;
	}

	/** @param idle whether no command is to be repeated, so that nothing may be half-done */
	List<KillTrouble> troubles(HomeState state, boolean idle) {
		List<KillTrouble> troubles = new ArrayList<>();
		twice(troubles, "transfers that stand, of pupil ", state.transfers().stream().filter(HomeState.Transfer::stands).map(HomeState.Transfer::pupil));
		twice(troubles, "guided handovers that stand, of pupil ", state.guided().stream().filter(HomeState.Guided::stands).map(HomeState.Guided::pupil));
		state.guided().stream().filter(transfer -> transfer.again() > 0).forEach(transfer -> troubles.add(new KillTrouble(KillTrouble.Kind.DOUBLE, transfer.again(),
				"something was said twice of transfer " + transfer.id())));
		twice(troubles, "pupil files of pupil ", state.files().stream().map(HomeState.PupilFile::pupil));
		twice(troubles, "imports that stand, of transfer ", state.imports().stream().filter(i -> !i.undone()).map(HomeState.Import::transfer));
		state.transfers().stream().filter(HomeState.Transfer::isHalfDestroyed)
				.forEach(transfer -> troubles.add(unfinished("something is left in transfer " + transfer.id() + ", which was destroyed")));
		if (idle) {
			if (state.leftovers()) {
				troubles.add(unfinished("rests of what was destroyed are still in the files"));
			}
			state.destructions().stream().filter(id -> !isWhole(home.resolve("receipts").resolve(id + ".pdf")))
					.forEach(id -> troubles.add(unfinished("there is no whole proof of destruction " + id)));
			for (HomeState.Transfer transfer : state.transfers()) {
				if (BETWEEN.contains(transfer.sender()) || transfer.receiver().equals("gevraagd")) {
					troubles.add(unfinished("transfer " + transfer.id() + " is " + transfer.sender() + ", " + transfer.receiver()));
				}
			}
			state.transfers().stream().filter(HomeState.Transfer::stands).map(HomeState.Transfer::batch).distinct()
					.filter(batch -> !isWhole(home.resolve("receipts").resolve(batch + ".pdf")))
					.forEach(batch -> troubles.add(unfinished("there is no whole receipt of batch " + batch)));
			halfFiles().forEach(file -> troubles.add(unfinished("a half-written file was left: " + home.relativize(file))));
		}
		return troubles;
	}

	private static void twice(List<KillTrouble> troubles, String what, Stream<String> whose) {
		Map<String, Long> counts = whose.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		counts.forEach((who, count) -> {
			if (count > 1) {
				troubles.add(new KillTrouble(KillTrouble.Kind.DOUBLE, count - 1, count + " " + what + who));
			}
		});
	}

	private static KillTrouble unfinished(String words) {
		return new KillTrouble(KillTrouble.Kind.UNFINISHED, 1, words);
	}

	/** A PDF says at its end that it has one. */
	private static boolean isWhole(Path pdf) {
		if (!Files.exists(pdf)) {
			return false;
		}
		try (RandomAccessFile file = new RandomAccessFile(pdf.toFile(), "r")) {
			byte[] tail = new byte[(int) Math.min(TAIL, file.length())];
			file.seek(file.length() - tail.length);
			file.readFully(tail);
			return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private List<Path> halfFiles() {
		try (Stream<Path> all = Files.walk(home)) {
			return all.filter(file -> file.getFileName().toString().matches(".*\\.(tmp|part)|migrating\\..*")).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
