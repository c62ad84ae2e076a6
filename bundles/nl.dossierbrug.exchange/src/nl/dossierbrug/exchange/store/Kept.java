package nl.dossierbrug.exchange.store;

import java.util.List;
import java.util.Objects;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destruction;
import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.GuidedMark;
import nl.dossierbrug.exchange.model.KnownGroup;
import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.model.OwnSchool;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.model.RegisteredPoint;
import nl.dossierbrug.exchange.model.SchoolLine;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.model.UserIdentity;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.okr.PupilFile;

/**
 * A record with the name under which the audit log knows it.
 *
 * @param kind what kind of record
 * @param id which one, as {@link RecordKind} says, without what people typed
 * @param name what people typed that tells it from others with that id; empty when the id is enough. It may hold anything,
 *        so the log does not repeat it
 * @param content the record, or the text or number that it is
 */
public record Kept(RecordKind kind, String id, String name, Object content) {

	public Kept {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(content);
	}

	public static Kept of(Batch batch) {
		return new Kept(RecordKind.BATCH, batch.id(), "", batch);
	}

	public static Kept of(Transfer transfer) {
		return new Kept(RecordKind.TRANSFER, transfer.id(), "", transfer);
	}

	/** One step of a timeline. */
	public static Kept of(TimelineEvent event) {
		return new Kept(RecordKind.TIMELINE, event.transfer(), "", event);
	}

	public static Kept of(DossierVersion dossier) {
		return new Kept(RecordKind.DOSSIER, dossier.transfer(), "", dossier);
	}

	public static Kept of(DossierRequest request) {
		return new Kept(RecordKind.REQUEST, request.id(), "", request);
	}

	public static Kept of(PupilFile file) {
		return new Kept(RecordKind.PUPIL_FILE, file.id(), "", file);
	}

	public static Kept of(ImportRecord done) {
		return new Kept(RecordKind.IMPORT, done.id(), "", done);
	}

	public static Kept of(User user) {
		return new Kept(RecordKind.USER, user.name(), "", user);
	}

	public static Kept of(UserIdentity identity) {
		return new Kept(RecordKind.IDENTITY, identity.user(), "", identity);
	}

	public static Kept of(RegisteredPoint point) {
		return new Kept(RecordKind.DELIVERY_POINT, point.receiver() + " " + point.school(), "", point);
	}

	public static Kept of(KnownGroup group) {
		return new Kept(RecordKind.GROUP, group.receiver() + " " + group.school(), group.name(), group);
	}

	public static Kept of(OwnSchool school) {
		return new Kept(RecordKind.SCHOOL, school.school().toString(), "", school);
	}

	/** A destruction, without its records: those are steps of their own. */
	public static Kept of(Destruction destruction) {
		return new Kept(RecordKind.DESTRUCTION, destruction.id(), "", new Destruction(destruction.id(), destruction.at(),
				destruction.by(), destruction.reason(), List.of()));
	}

	/** One record of a destruction. */
	public static Kept destroyed(String destruction, DestroyedRecord record) {
		return new Kept(RecordKind.DESTROYED, destruction, "", record);
	}

	public static Kept of(MadeFile file) {
		return new Kept(RecordKind.MADE_FILE, file.id(), "", file);
	}

	public static Kept of(GuidedMark mark) {
		return new Kept(RecordKind.GUIDED_MARK, mark.id(), "", mark);
	}

	public static Kept of(SchoolLine line) {
		return new Kept(RecordKind.LINE, line.id(), "", line);
	}

	public static Kept of(LineMessage message) {
		return new Kept(RecordKind.LINE_MESSAGE, message.id(), "", message);
	}

	/** A setting that somebody set. */
	public static Kept setting(String key, String value) {
		return new Kept(RecordKind.SETTING, key, "", value);
	}

	/** What a group of the sender is called at a receiver. */
	public static Kept groupLink(String receiver, Brin school, String senders, String receivers) {
		return new Kept(RecordKind.GROUP_LINK, receiver + " " + school, senders, receivers);
	}

	/** How many ids with a prefix were given. */
	public static Kept counter(String prefix, long last) {
		return new Kept(RecordKind.COUNTER, prefix, "", last);
	}

	/** A record that is there, but in which nothing can be read. */
	public static Kept unreadable(RecordKind kind, String id, String name) {
		return new Kept(kind, id, name, Unreadable.RECORD);
	}

	/** Whether something can be read in it. */
	public boolean readable() {
		return content != Unreadable.RECORD;
	}

	private enum Unreadable {
		RECORD
	}

	/** Which record it is; never its content. */
	@Override
	public String toString() {
		return (kind.word() + " " + id + " " + name).strip();
	}
}
