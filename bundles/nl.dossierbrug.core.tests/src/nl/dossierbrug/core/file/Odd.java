package nl.dossierbrug.core.file;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Things that have a name as files have, and are none; as many kinds as the system knows. */
final class Odd {

	private Odd() {
		// functions only
	}

	/** By what each is. Only a folder on a system that has no others. */
	static Map<String, Path> in(Path folder) throws IOException, InterruptedException {
		Map<String, Path> all = new TreeMap<>();
		all.put("folder", Files.createDirectory(folder.resolve("folder.xml")));
		if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return all;
		}
		Path pipe = folder.resolve("pipe.xml");
		if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0) {
			all.put("pipe", pipe);
			all.put("link to a pipe", Files.createSymbolicLink(folder.resolve("link.xml"), pipe));
		}
		Path socket = folder.resolve("socket.xml");
		try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			channel.bind(UnixDomainSocketAddress.of(socket));
		}
		all.put("socket", socket);
		all.put("device", Path.of("/dev/zero"));
		return all;
	}
}
