package nl.dossierbrug.exchange.destroy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Digests;
import nl.dossierbrug.exchange.importing.UndoStep;
import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.okr.FieldValue;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.store.Records;

/**
 * Destroys pupil files, or all of them but the fields that another rule is about: whose it is stays then too, for without
 * that the rest means nothing. What its imports changed goes too, so none of them can be taken back; that they were done
 * stays.
 */
final class PupilFileDestruction implements DestructionStep {

	private final Desk desk;
	private final Optional<RetentionRule> left;

	/** Of whole files. */
	PupilFileDestruction(Desk desk) {
		this(desk, Optional.empty());
	}

	/** @param left the rule whose fields stay; empty when nothing stays */
	PupilFileDestruction(Desk desk, Optional<RetentionRule> left) {
		this.desk = desk;
		this.left = left;
	}

	@Override
	public Destructible kind() {
		return Destructible.PUPIL_FILE;
	}

	@Override
	public boolean stands(Records records, String id) {
		return records.pupilFiles().byId(id).isPresent();
	}

	@Override
	public List<DestroyedRecord> run(Records records, String id, Grounds grounds) {
		PupilFile file = records.pupilFiles().byId(id).orElseThrow();
		Map<String, FieldValue> stays = new LinkedHashMap<>(file.fields());
		stays.keySet().removeIf(path -> left.filter(rule -> rule.isAbout(path)).isEmpty());
		if (stays.isEmpty()) {
			UndoStep.remove(records, file);
		} else if (!records.pupilFiles().put(file.next(file.particulars(), stays))) {
			throw new IllegalStateException("read and written in one transaction");
		}
		records.imports().ofFile(id).stream().map(ImportRecord::id).forEach(records.imports()::forget);
		WordlessRequest wordless = new WordlessRequest(desk);
		file.bsn().map(Bsn::digits).ifPresent(number -> records.requests().ofNumber(number).stream()
				.filter(request -> request.transfer().isEmpty() && request.receiver().equals(file.receiver()))
				.forEach(request -> wordless.keep(records, request)));
		return List.of(new DestroyedLog(desk).of(records, Destructible.PUPIL_FILE, id, digest(file), grounds));
	}

	private static String digest(PupilFile file) {
		return Digests.sha256(file.fields().entrySet().stream().map(field -> field.getKey() + "=" + field.getValue().value())
				.collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
	}
}
