package nl.dossierbrug.desktop.pictures;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.driver.Stage;
import nl.dossierbrug.desktop.kit.Theme;

/**
 * Takes the pictures of every screen in the practice school: {@code --home DIR --out DIR [--themes light,dark] [--lang nl]
 * [--areas start,inbox] [--ending -200] [--size 1366x768]}.
 */
public final class PicturesApplication implements IApplication {

	private final List<PictureChapter> chapters = List.of(new HandoverPictures(), new WalkingPictures(), new CompanionPictures(),
			new ArrivedPictures(), new InboxPictures(),
			new StartPictures(), new TransfersPictures(), new ViewerPictures(),
			new ImportingPictures(), new ReportsPictures(), new SettingsPictures(), new LogPictures(), new HelpPictures());

	@Override
	public Object start(IApplicationContext context) throws Exception {
		String[] typed = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		new Stage().run(context, screen -> take(screen, typed));
		return EXIT_OK;
	}

	private void take(Screen screen, String[] typed) {
		Path out = Path.of(value(typed, "--out", "pictures"));
		List<String> areas = List.of(value(typed, "--areas", "").split(","));
		screen.on(() -> {
			screen.desktop().speak(Language.of(value(typed, "--lang", "nl")).orElse(Language.NL));
			screen.desktop().session().open(true);
			return null;
		});
		String[] size = value(typed, "--size", "1240x800").split("x");
		screen.resize(Integer.parseInt(size[0]), Integer.parseInt(size[1]));
		for (String theme : value(typed, "--themes", "light").split(",")) {
			screen.on(() -> {
				screen.desktop().theme(Theme.of(theme).orElseThrow());
				return null;
			});
			Album album = new Album(out, (theme.equals("dark") ? "-dark" : "") + value(typed, "--ending", ""), screen);
			chapters.stream().filter(chapter -> areas.equals(List.of("")) || areas.contains(chapter.area()))
					.forEach(chapter -> chapter.take(screen, album));
		}
	}

	private static String value(String[] typed, String option, String usual) {
		int index = Arrays.asList(typed).indexOf(option);
		return index >= 0 && index + 1 < typed.length ? typed[index + 1] : usual;
	}

	@Override
	public void stop() {
		// it ends by itself
	}
}
