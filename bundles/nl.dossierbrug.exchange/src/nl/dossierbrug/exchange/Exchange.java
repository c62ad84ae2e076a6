package nl.dossierbrug.exchange;

import nl.dossierbrug.core.pupil.BsnWorkbook;
import nl.dossierbrug.core.pupil.PupilListReader;
import nl.dossierbrug.core.pupil.RosterReader;
import nl.dossierbrug.exchange.backup.Backups;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.connectors.LineQuestions;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.KeptDossiers;
import nl.dossierbrug.exchange.destroy.Destroying;
import nl.dossierbrug.exchange.destroy.Retention;
import nl.dossierbrug.exchange.disk.OwnFiles;
import nl.dossierbrug.exchange.entrance.Access;
import nl.dossierbrug.exchange.entrance.ScreenLock;
import nl.dossierbrug.exchange.files.OkrOverview;
import nl.dossierbrug.exchange.follow.Comparing;
import nl.dossierbrug.exchange.follow.DayTurn;
import nl.dossierbrug.exchange.follow.SourceWatch;
import nl.dossierbrug.exchange.follow.Tracking;
import nl.dossierbrug.exchange.guide.Guiding;
import nl.dossierbrug.exchange.importing.Importing;
import nl.dossierbrug.exchange.ledger.Carrying;
import nl.dossierbrug.exchange.ledger.KeptQuestions;
import nl.dossierbrug.exchange.ledger.Ledger;
import nl.dossierbrug.exchange.ledger.LedgerSession;
import nl.dossierbrug.exchange.lines.EndingCertificates;
import nl.dossierbrug.exchange.lines.LineCalls;
import nl.dossierbrug.exchange.lines.SystemLines;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.prepare.Drafts;
import nl.dossierbrug.exchange.prepare.Exporting;
import nl.dossierbrug.exchange.prepare.Preflight;
import nl.dossierbrug.exchange.prepare.Preparing;
import nl.dossierbrug.exchange.prepare.Readings;
import nl.dossierbrug.exchange.pupils.PupilLists;
import nl.dossierbrug.exchange.pupils.Rosters;
import nl.dossierbrug.exchange.request.Inbox;
import nl.dossierbrug.exchange.request.Requesting;
import nl.dossierbrug.exchange.season.Season;
import nl.dossierbrug.exchange.settings.Administration;
import nl.dossierbrug.exchange.settings.Registering;
import nl.dossierbrug.exchange.settings.Schools;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.standard.OsoStandard;

/**
 * The use cases in one home, for one user. Both shells work through this. Rights are checked here, every step that
 * changes something is one transaction with its entry in the audit log, and whatever cannot be done is answered with a
 * refusal. Ids of refusals that begin with {@code rights.} or {@code user.} mean: not allowed; those that begin with
 * {@code file.} mean: something could not be read or written. Safe for many threads.
 */
public final class Exchange implements AutoCloseable {

	private final Store store;
	private final Desk desk;
	private final Connectors connectors;
	private final OsoStandard standard;
	private final BsnWorkbook workbook;
	private final Rosters rosters;
	private final PupilListReader lists;
	private final SourceWatch watch = new SourceWatch();
	private final LineCalls calls;
	private final LedgerSession sending;
	private final LineQuestions questions;

	Exchange(Store store, Desk desk, Connectors connectors, OsoStandard standard, BsnWorkbook workbook,
			RosterReader rosters, PupilListReader lists) {
		this.store = store;
		this.desk = desk;
		this.connectors = connectors;
		this.standard = standard;
		this.workbook = workbook;
		this.lists = lists;
		calls = new LineCalls(desk);
		sending = new LedgerSession(store.backup().isPresent());
		questions = new KeptQuestions(desk, calls, sending);
		this.rosters = new Rosters(rosters, questions);
	}

	/** The acting user, with the role as it is now. */
	public User user() {
		return desk.user();
	}

	/** The connectors that are present. */
	public Connectors connectors() {
		return connectors;
	}

	/** Reading pupil lists. */
	public PupilLists lists() {
		return lists(Readings.once());
	}

	/** Reading pupil lists of which something may have been read before. @param readings what one works with is read by it once */
	public PupilLists lists(Readings readings) {
		return new PupilLists(desk, connectors, workbook, rosters, readings.lists());
	}

	/** What must be in order before one can start. */
	public Preflight preflight() {
		return new Preflight(desk, connectors);
	}

	/** Composing dossiers and making them ready (klaarzetten). */
	public Preparing preparing() {
		return preparing(Readings.once());
	}

	/** The same for who goes from looking to making ready. @param readings what one works with is read by it once */
	public Preparing preparing(Readings readings) {
		return new Preparing(desk, connectors, standard, rosters, readings, questions);
	}

	/** Asking for dossiers. */
	public Requesting requesting() {
		return new Requesting(desk, connectors, workbook, new KeptDossiers(desk, standard));
	}

	/** What has arrived. */
	public Inbox inbox() {
		return new Inbox(desk, connectors, new KeptDossiers(desk, standard));
	}

	/** Bringing dossiers into pupil files, and taking them out again. */
	public Importing importing() {
		return new Importing(desk, connectors, standard);
	}

	/** The pupil files (Overzicht Onderwijskundig Rapport). */
	public OkrOverview okr() {
		return new OkrOverview(desk, connectors, standard);
	}

	/** Where everything stands. */
	public Tracking tracking() {
		return new Tracking(desk, connectors, watch);
	}

	/** What a new day brings: both shells let it be noted first. */
	public DayTurn dayTurn() {
		return new DayTurn(desk);
	}

	/** What a school tells a receiver once: delivery point and groups. */
	public Registering registering() {
		return new Registering(desk, connectors);
	}

	/** Comparing the versions of a dossier. */
	public Comparing comparing() {
		return new Comparing(desk, standard);
	}

	/** Handovers that were left, to be taken up again. */
	public Drafts drafts() {
		return new Drafts(desk);
	}

	/** The schools that the users work for. */
	public Schools schools() {
		return new Schools(desk);
	}

	/** How users come in: accounts and pins. */
	public Access access() {
		return new Access(desk);
	}

	/** The lock of the screen, which the acting user opens with a pin. */
	public ScreenLock lock() {
		return new ScreenLock(desk);
	}

	/** Whether the acting user has a right, so that a screen can say beforehand what is not to be had. */
	public boolean may(Right right) {
		return desk.allows(desk.user(), right);
	}

	/** Whether this is the home of a practice school. */
	public boolean practice() {
		return desk.practice();
	}

	/** Backups of the home. */
	public Backups backups() {
		return new Backups(desk, store);
	}

	/** Settings, users and the audit log. */
	public Administration administration() {
		return new Administration(desk, connectors);
	}

	/** Taking content, names and numbers out for good. */
	public Destroying destroying() {
		return new Destroying(desk);
	}

	/** What has been kept as long as it may. */
	public Retention retention() {
		return new Retention(desk);
	}

	/** The files with pupils' data that were written outside the home. */
	public OwnFiles files() {
		return new OwnFiles(desk);
	}

	/** Handovers in which people carry the dossiers, step by step. */
	public Guiding guiding() {
		return guiding(Readings.once());
	}

	/** The same for who goes from looking to beginning. @param readings what one works with is read by it once */
	public Guiding guiding(Readings readings) {
		return new Guiding(desk, connectors, workbook, lists, rosters, readings.lists());
	}

	/** The time of the year, for whoever moves pupils to secondary education. */
	public Season season() {
		return new Season(desk);
	}

	/** Giving the dossiers that stand ready out as files. */
	public Exporting exporting() {
		return new Exporting(desk, new KeptDossiers(desk, standard));
	}

	/** The lines over which connectors speak with their systems. */
	public SystemLines systemLines() {
		return new SystemLines(desk, connectors, calls);
	}

	/** Every message over a line. */
	public Ledger ledger() {
		return new Ledger(desk, connectors);
	}

	/** Sending what waits in the ledger. */
	public Carrying carrying() {
		return new Carrying(desk, connectors, calls, sending);
	}

	/** The certificates of lines that end soon. */
	public EndingCertificates endingCertificates() {
		return new EndingCertificates(desk, connectors);
	}

	/** Lets go of the home. */
	@Override
	public void close() {
		calls.close();
		store.close();
	}
}
