@echo off
rem Starts Dossierbrug from the folder in which it was unpacked. Everything after the name is for the program.
setlocal
chcp 65001 >nul
set "JAVA="

call :consider "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do for %%b in ("%%~dpj..") do call :consider "%%~fb"
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
	if exist "%%~r" for /d %%h in ("%%~r\*") do call :consider "%%~h"
)
if not defined JAVA (
	echo Dossierbrug heeft Java 21 of nieuwer nodig, en dat staat niet op deze computer. 1>&2
	echo Installeer het, bijvoorbeeld met: winget install EclipseAdoptium.Temurin.21.JRE 1>&2
	echo Dossierbrug needs Java 21 or newer, which is not on this computer. Install it as above, or set JAVA_HOME. 1>&2
	exit /b 3
)
for %%l in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fl"

rem Where Java may write when it breaks down: in the user's own profile, and at the next start only what quotes no data is kept.
rem The framework's own log is off, because it repeats what was typed; the program writes down what goes wrong there.
set "FAULTS=%LOCALAPPDATA%\Dossierbrug\faults"
if not exist "%FAULTS%" mkdir "%FAULTS%" 2>nul
set QUIET=-XX:-UsePerfData -XX:-CreateCoredumpOnCrash -Declipse.log.enabled=false "-XX:ErrorFile=%FAULTS%\hs_err_pid%%p.log" "-XX:ReplayDataFile=%FAULTS%\replay_pid%%p.log" "-XX:HeapDumpPath=%FAULTS%" "-Ddossierbrug.faults=%FAULTS%"

rem Without a command it is the desktop: nothing but the options that say where, in which language and as whom.
set "DESKTOP=yes"
set "EXPECTS="
for %%w in (%*) do call :word "%%~w"
if defined EXPECTS set "DESKTOP="
if not defined DESKTOP goto command
for %%j in ("%JAVA%") do set "WINDOWED=%%~dpjjavaw.exe"
rem What Java has loaded once it finds again much faster: it keeps that in the user's cache when the window closes.
set "CACHE=%LOCALAPPDATA%\Dossierbrug\cache"
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
for %%d in ("%~dp0plugins\nl.dossierbrug.desktop_*.jar") do set "ARCHIVE=%CACHE%\%%~nd.jsa"
start "" "%WINDOWED%" %QUIET% -XX:+UseSerialGC -Xshare:auto -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=96m -Xms320m -Xmn224m -Xlog:disable -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%ARCHIVE%" -Dfile.encoding=UTF-8 -Djava.awt.headless=true -jar "%LAUNCHER%" -nosplash -data @none -product nl.dossierbrug.desktop.product %*
exit /b 0

:command
"%JAVA%" %QUIET% -XX:+UseSerialGC -Xshare:auto -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=96m -Xms320m -Xmn224m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%LAUNCHER%" -nosplash -data @noDefault -application nl.dossierbrug.cli.application %*
exit /b %ERRORLEVEL%

rem Looks at one word that was typed. An equals sign parts words here, so an option and its value always come as two.
:word
if defined EXPECTS if "%EXPECTS%"=="--lang" if not "%~1"=="nl" if not "%~1"=="en" set "DESKTOP="
if defined EXPECTS (
	set "EXPECTS="
	exit /b 0
)
if "%~1"=="--home" set "EXPECTS=--home"
if "%~1"=="--user" set "EXPECTS=--user"
if "%~1"=="--lang" set "EXPECTS=--lang"
if not defined EXPECTS set "DESKTOP="
exit /b 0

rem Takes the Java in a folder when none was taken before and it is new enough. The file "release" there tells its
rem version, in a line such as JAVA_VERSION="21.0.4": the second part between equals sign, quote and points.
:consider
if defined JAVA exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f tokens^=2^ delims^=^=.^" %%v in ('findstr /b /c:"JAVA_VERSION=" "%~1\release"') do if %%v GEQ 21 set "JAVA=%~1\bin\java.exe"
exit /b 0
