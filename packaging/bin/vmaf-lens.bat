@echo off
rem Starts VMAF Lens from any directory on a Java 25 or newer.
setlocal EnableExtensions DisableDelayedExpansion
for %%i in ("%~dp0..") do set "HOME_FOLDER=%%~fi"

set "JAVA="
call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do for %%k in ("%%~dpj..") do call :try "%%~fk"
for %%r in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu") do (
    for /d %%d in ("%%~r\*") do call :try "%%~fd"
)
if not defined JAVA (
    echo VMAF Lens needs Java 25 or newer and found none: install a JDK 25 from https://adoptium.net or set JAVA_HOME to one. 1>&2
    exit /b 1
)

"%JAVA%" "-XX:AOTCache=%HOME_FOLDER%\lib\vmaf-lens.aot" "@%HOME_FOLDER%\lib\vmaf-lens.options" --module-path "%HOME_FOLDER%\lib\javafx" "-Dvmaflens.home=%HOME_FOLDER%" -cp "%HOME_FOLDER%\lib\vmaf-lens.jar" org.vmaflens.Main %*
exit /b %ERRORLEVEL%

rem Takes the folder if it holds a Java that is new enough; its release file says so without starting it.
:try
if defined JAVA exit /b
if not exist "%~1\bin\java.exe" exit /b
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do (
    for /f "delims=." %%m in ("%%~v") do if %%m GEQ 25 set "JAVA=%~1\bin\java.exe"
)
exit /b
