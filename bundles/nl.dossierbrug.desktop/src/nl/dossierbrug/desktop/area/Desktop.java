package nl.dossierbrug.desktop.area;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.desktop.kit.SharedByTables;
import nl.dossierbrug.desktop.kit.Theme;
import nl.dossierbrug.desktop.session.DesktopSession;
import nl.dossierbrug.desktop.session.Preferences;
import nl.dossierbrug.desktop.session.Work;

/**
 * What every area works with: the session, work beside the screen, the way from place to place, and language and look of
 * the screen, which can change at any time; then everything is built anew. An area asks for it to be injected. For the
 * thread of the screen.
 */
public final class Desktop {

	private static final String LANGUAGE = "language";
	private static final String THEME = "theme";
	private static final String TEXT_SIZE = "text-size";
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm");

	private final Display display;
	private final DesktopSession session;
	private final Work work;
	private final Preferences preferences;
	private final Navigation navigation = new Navigation();
	private final Unsaved unsaved = new Unsaved();
	private final List<Runnable> listeners = new ArrayList<>();
	private final List<Runnable> kept = new ArrayList<>();
	private Language language;
	private Kit kit;
	private final SharedByTables tables = new TableDesk(this);
	private FilePlaces places = FilePlaces.asking();
	private Optional<Place> undoable = Optional.empty();
	private BiConsumer<State, Text> tell = (state, words) -> {
	};
	private Optional<Fault> fault = Optional.empty();
	private Consumer<Fault> onFault = one -> {
	};
	private Runnable search = () -> {
	};
	private Runnable lock = () -> {
	};
	private BiConsumer<String, Optional<String>> walkAlong = (batch, step) -> {
	};

	/** @param asked the language that was asked for at the start; empty for the one of last time */
	public Desktop(Display display, DesktopSession session, Work work, Preferences preferences, Optional<Language> asked) {
		this.display = display;
		this.session = session;
		this.work = work;
		this.preferences = preferences;
		language = asked.or(() -> preferences.get(LANGUAGE).flatMap(Language::of)).orElse(Language.NL);
		kit = new Kit(look());
		session.onChange(unsaved::forget);
		session.onChange(() -> undoable = Optional.empty());
		session.onChange(this::rebuild);
	}

	private Look look() {
		boolean dark = theme() == Theme.DARK || theme() == Theme.SYSTEM && Display.isSystemDarkTheme();
		int percent = preferences.number(TEXT_SIZE).filter(size -> List.of(100, 125, 150, 175, 200).contains(size)).orElse(100);
		return new Look(display, dark, percent);
	}

	/** The home that is open. */
	public DesktopSession session() {
		return session;
	}

	/** Work beside the screen. */
	public Work work() {
		return work;
	}

	/** The way from place to place. */
	public Navigation navigation() {
		return navigation;
	}

	/** What was typed and not saved yet. */
	public Unsaved unsaved() {
		return unsaved;
	}

	/** What is remembered of the screen. */
	public Preferences preferences() {
		return preferences;
	}

	/** Makes controls in the look of now. */
	public Kit kit() {
		return kit;
	}

	/** The language of now. */
	public Language language() {
		return language;
	}

	/** Words in the language of now. */
	public String say(Text text) {
		return text.in(language);
	}

	/** A day as people write it. */
	public String day(LocalDate day) {
		return day.format(DAY);
	}

	/** A moment as people write it, here. */
	public String moment(Instant at) {
		return at.atZone(session.clock().getZone()).format(MOMENT);
	}

	/** What every table shares. */
	public SharedByTables tables() {
		return tables;
	}

	/** The last thing that was done here and can be taken back. @param where it is asked whether to */
	public void undoable(Place where) {
		undoable = Optional.of(where);
	}

	/** Goes where can be taken back what was done last; says so when there is nothing. */
	public void undo() {
		undoable.ifPresentOrElse(navigation::go, () -> tell(State.INFO, new Messages(Area.class).text("undo.nothing")));
	}

	/** Who is asked where a file is to go. */
	public FilePlaces places() {
		return places;
	}

	/** @param who is asked from now on where a file is to go */
	public void places(FilePlaces who) {
		places = who;
	}

	/** Speaks another language from now on, and next time. */
	public void speak(Language other) {
		preferences.put(LANGUAGE, other.code());
		language = other;
		rebuild();
	}

	/** The theme that was chosen. */
	public Theme theme() {
		return preferences.get(THEME).flatMap(Theme::of).orElse(Theme.SYSTEM);
	}

	/** Looks otherwise from now on, and next time. */
	public void theme(Theme other) {
		preferences.put(THEME, other.word());
		relook();
	}

	/** Writes larger or smaller from now on, and next time. @param percent one of {@link Look#TEXT_SIZES} */
	public void textSize(int percent) {
		preferences.put(TEXT_SIZE, Integer.toString(percent));
		relook();
	}

	private void relook() {
		Look old = kit.look();
		kit = new Kit(look());
		rebuild();
		old.dispose();
	}

	/** Is told when everything must be built anew: another language, look or home. */
	public void onRebuild(Runnable listener) {
		listeners.add(listener);
	}

	/** @param how shows words above the page until the user takes them away */
	public void onTell(BiConsumer<State, Text> how) {
		tell = how;
	}

	/** Tells the user something that no page asked for, until it is taken away. */
	public void tell(Text words) {
		tell(State.ATTENTION, words);
	}

	/** As {@link #tell(Text)}. @param state in whose colour it is told */
	public void tell(State state, Text words) {
		tell.accept(state, words);
	}

	/** Is told when something was kept that may stand elsewhere too: a school, a user, a setting. */
	public void onKept(Runnable listener) {
		kept.add(listener);
	}

	/** Something was kept that may stand elsewhere too. */
	public void kept() {
		List.copyOf(kept).forEach(Runnable::run);
	}

	/** @param how shows a fault of the program until the user takes it away; one of before there was a window too */
	public void onFault(Consumer<Fault> how) {
		onFault = how;
		fault.ifPresent(how);
	}

	/** Tells the user that something went wrong in the program itself. */
	public void fault(Fault one) {
		fault = Optional.of(one);
		onFault.accept(one);
	}

	/** @param how puts the keyboard into the field for searching */
	public void onSearch(Runnable how) {
		search = how;
	}

	/** Puts the keyboard into the field for searching. */
	public void search() {
		search.run();
	}

	/** @param how hides everything until the user is back */
	public void onLock(Runnable how) {
		lock = how;
	}

	/** Hides everything until the user is back. */
	public void lock() {
		lock.run();
	}

	/** @param how opens the window that goes along with a guided handover beside the browser, at a step when there is one */
	public void onWalkAlong(BiConsumer<String, Optional<String>> how) {
		walkAlong = how;
	}

	/** Opens the window that goes along with a guided handover beside the browser where one was last, or brings it to the front. @param batch its id */
	public void walkAlong(String batch) {
		walkAlong.accept(batch, Optional.empty());
	}

	/** The same, at a step. @param batch the id of the handover @param step that of the step */
	public void walkAlong(String batch, String step) {
		walkAlong.accept(batch, Optional.of(step));
	}

	/** Builds everything anew. */
	public void rebuild() {
		List.copyOf(listeners).forEach(Runnable::run);
	}
}
